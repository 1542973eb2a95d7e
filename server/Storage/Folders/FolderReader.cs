using System.Collections.Concurrent;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Configuration;
using Microsoft.Extensions.FileSystemGlobbing;

namespace FlaskPrep.Storage.Folders;

/// <summary>Reads a notes folder from disk: settings, banks, notes.</summary>
public static class FolderReader
{
    private const string BankSuffix = ".bank.md";

    /// <summary>Reads on all cores. What cannot be read is named and left out.</summary>
    /// <param name="folder">The folder's uri; one without a path (a virtual folder) is read as empty.</param>
    /// <param name="defaults">The settings below the folder's own file.</param>
    /// <param name="client">What the editor says of this folder, over the file.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static ReadResult<FolderContents> Read(DocumentUri folder, Settings defaults, SettingsLayer client, CancellationToken cancel)
    {
        if (folder.Path is not { } path || !Directory.Exists(path))
            return new(new(Vault.Of(folder, defaults.With(client), null, isCodeRepository: false), []), []);
        var file = SettingsFileReader.Read(path);
        var settings = defaults.With(file?.Layer ?? SettingsLayer.Empty).With(client);
        var vault = Vault.Of(folder, settings, file?.File, FolderFiles.IsCodeRepository(path));
        List<string> problems = file?.File.Problem is { } problem ? [problem] : [];
        return settings.Enabled ? ReadAll(vault, path, problems, cancel) : new(new(vault, []), problems);
    }

    /// <summary>Reads some files of a folder anew.</summary>
    public static ReadResult<IReadOnlyList<FileReading>> ReadFiles(Vault vault, IReadOnlyList<DocumentUri> files, CancellationToken cancel)
    {
        var problems = new List<string>();
        var readings = new List<FileReading>(files.Count);
        var isBank = BankGlobs(vault.Folder.Path!, vault.Settings);
        foreach (var uri in files)
        {
            cancel.ThrowIfCancellationRequested();
            var (reading, problem) = uri.Path is { } path && FolderFiles.Holds(vault.Folder.Path!, path) ? ReadFile(path, isBank) : (null, null);
            readings.Add(reading is null ? new(uri, null, null) : reading with { Uri = uri });
            if (problem is not null)
                problems.Add(problem);
        }

        return new(readings, problems);
    }

    private static ReadResult<FolderContents> ReadAll(Vault empty, string folder, List<string> problems, CancellationToken cancel)
    {
        var isBank = BankGlobs(folder, empty.Settings);
        var readings = new ConcurrentBag<FileReading>();
        var failures = new ConcurrentBag<string>();
        Parallel.ForEach(FolderFiles.Of(folder), new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, path =>
        {
            var (reading, problem) = ReadFile(path, isBank);
            if (reading is not null)
                readings.Add(reading);
            if (problem is not null)
                failures.Add(problem);
        });
        return new(new FolderContents(empty, []).With([.. readings]), [.. problems, .. failures.Order(StringComparer.Ordinal)]);
    }

    private static (FileReading? Reading, string? Problem) ReadFile(string path, Func<string, bool> isBank)
    {
        var named = path.EndsWith(BankSuffix, StringComparison.OrdinalIgnoreCase) || isBank(path);
        if (!named && !FolderFiles.IsMarkdown(path))
            return (null, null);
        // An interview is neither note nor bank.
        if (path.EndsWith(TranscriptReader.Suffix, StringComparison.OrdinalIgnoreCase))
            return (null, null);
        var (text, problem) = TextFile.Read(path);
        if (text is null)
            return (null, problem);
        var uri = DocumentUri.FromPath(path);
        var note = Note.Read(text);
        return named || note.FrontMatter["bank"] is not null
            ? (new(uri, null, BankReader.Read(BankName(path, note), uri, text, BankSidecar.Empty)), null)
            : (new(uri, NoteSummary.Of(uri, note), null), null);
    }

    /// <summary>What the front matter calls it, else its file's name.</summary>
    private static string BankName(string path, Note note)
    {
        if (note.FrontMatter["bank"] is { Length: > 0 } name)
            return name;
        var file = Path.GetFileName(path);
        return file.EndsWith(BankSuffix, StringComparison.OrdinalIgnoreCase) ? file[..^BankSuffix.Length] : Path.GetFileNameWithoutExtension(file);
    }

    private static Func<string, bool> BankGlobs(string folder, Settings settings)
    {
        if (settings.Banks.IsEmpty)
            return static _ => false;
        var matcher = new Matcher(StringComparison.Ordinal);
        foreach (var glob in settings.Banks)
            matcher.AddInclude(glob);
        return path => matcher.Match(Path.GetRelativePath(folder, path)).HasMatches;
    }
}
