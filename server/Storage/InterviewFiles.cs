using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Storage;

/// <summary>Makes the file of an interview: <c>interviews/2026-11-22-basic.interview.md</c> in the notes folder, else in the user's data folder.</summary>
public static class InterviewFiles
{
    /// <summary>How the names of cram sheets end.</summary>
    public const string SheetEnding = "-cram-sheet.md";

    private const string FolderName = "interviews";

    /// <param name="notesFolder">The open folder, or null.</param>
    /// <param name="date">Of the person's day.</param>
    /// <param name="level">As in the front matter.</param>
    /// <param name="text">The document.</param>
    /// <returns>The file and, where the first one made it, the <c>.gitignore</c> that keeps interviews to oneself.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static (string File, string? GitIgnore) Create(string? notesFolder, DateOnly date, string level, string text)
    {
        var folder = FolderIn(notesFolder, out var ignore);
        var name = $"{date:yyyy-MM-dd}-{level.Replace('/', '-')}";
        for (var copy = 1; ; copy++)
        {
            var file = Path.Combine(folder, (copy == 1 ? name : $"{name}-{copy}") + TranscriptReader.Suffix);
            try
            {
                // Never over one that is there, also when two editors start at once.
                using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
                stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
                return (file, ignore);
            }
            catch (IOException) when (File.Exists(file) && copy < 1000)
            {
                // The next number.
            }
        }
    }

    /// <summary>The interviews in these folders and in the user's data folder, the one written last first. A folder that cannot be read has none.</summary>
    public static IEnumerable<string> Newest(IEnumerable<string?> notesFolders)
    {
        var folders = notesFolders.OfType<string>().Append(DataFolder.Path).Select(folder => Path.Combine(folder, FolderName)).Distinct();
        return folders.SelectMany(Files).OrderByDescending(file => file.LastWriteTimeUtc).Select(file => file.FullName);
    }

    /// <summary>When a file was last written; a time long past where it is gone.</summary>
    public static DateTime Written(string file) => File.GetLastWriteTimeUtc(file);

    /// <summary>All interviews below a folder.</summary>
    /// <exception cref="IOException">There is no such folder, or it cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<string> Below(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*" + TranscriptReader.Suffix, new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 })];

    /// <summary>Writes the page for the last evening beside the interviews; one of the same day is replaced.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static string CreateSheet(string? notesFolder, DateOnly date, Func<string, string> text)
    {
        var folder = FolderIn(notesFolder, out _);
        var file = Path.Combine(folder, $"{date:yyyy-MM-dd}{SheetEnding}");
        Save(file, text(file));
        return file;
    }

    private static string FolderIn(string? notesFolder, out string? ignore)
    {
        var folder = Path.Combine(notesFolder ?? DataFolder.Path, FolderName);
        var isFirst = notesFolder is not null && !Directory.Exists(folder);
        Directory.CreateDirectory(folder);
        ignore = isFirst ? Path.Combine(folder, ".gitignore") : null;
        if (ignore is not null)
            File.WriteAllText(ignore, "*\n");
        return folder;
    }

    private static IEnumerable<FileInfo> Files(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? new DirectoryInfo(folder).GetFiles("*" + TranscriptReader.Suffix) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>Writes an interview anew: whole or not at all, so that a kill in between loses nothing.</summary>
    /// <exception cref="IOException">The disk is full, or the folder is gone.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(string file, string text)
    {
        var next = file + ".next";
        File.WriteAllText(next, text);
        File.Move(next, file, overwrite: true);
    }
}
