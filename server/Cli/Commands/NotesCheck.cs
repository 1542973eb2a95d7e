using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;

namespace FlaskPrep.Cli.Commands;

/// <summary>Inspects the notes and banks below some paths.</summary>
/// <param name="Findings">In the order of files and lines; without those that were mended.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Waiting">Folders whose findings wait.</param>
/// <param name="Notes">How many notes were read.</param>
/// <param name="Banks">How many files of banks were read.</param>
/// <param name="Mended">How many findings were mended.</param>
internal sealed record NotesCheck(
    IReadOnlyList<NoteFinding> Findings, IReadOnlyList<string> Problems, IReadOnlyList<string> Waiting, int Notes, int Banks, int Mended)
{
    // A fix may bring two halves of another finding together; three rounds are more than any fix of ours needs.
    private const int MostRounds = 3;

    public static NotesCheck Run(IReadOnlyList<string> paths, bool fix)
    {
        var (findings, problems, waiting) = (new List<NoteFinding>(), new List<string>(), new List<string>());
        var (files, banks, mended) = (new HashSet<string>(), 0, 0);
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                problems.Add($"{path}: there is no such file or folder; check the path");
                continue;
            }

            var (snapshot, folderProblems) = FolderSnapshot.Read(NotesFolder.Of(path));
            problems.AddRange(folderProblems);
            if (snapshot.Vaults[0].IsWaiting)
                waiting.Add(path);
            foreach (var file in FilesOf(snapshot, Path.GetFullPath(path)).Where(files.Add))
            {
                var (text, problem) = TextFile.Read(file);
                if (text is null)
                {
                    problems.Add(problem!);
                    continue;
                }

                banks += snapshot.IsBank(DocumentUri.FromPath(file)) ? 1 : 0;
                var note = new NoteText(snapshot, file, text);
                if (fix)
                    mended += Mend(note, problems);
                findings.AddRange(note.Findings(Path.GetRelativePath(Environment.CurrentDirectory, file)));
            }
        }

        return new(findings, [.. problems.Distinct()], waiting, files.Count - banks, banks, mended);
    }

    private static int Mend(NoteText note, List<string> problems)
    {
        var (mended, problem) = note.Mend(MostRounds);
        if (problem is not null)
            problems.Add(problem);
        return mended;
    }

    /// <summary>The file, or the folder's notes and banks below the path.</summary>
    private static IEnumerable<string> FilesOf(Snapshot snapshot, string path)
    {
        if (!Directory.Exists(path))
            return [path];
        var (vault, below) = (snapshot.Vaults[0], DocumentUri.FromPath(path));
        return vault.Notes.Uris.Concat(vault.Banks).Where(uri => below.Contains(uri)).Select(uri => uri.Path!).Order(StringComparer.Ordinal);
    }
}
