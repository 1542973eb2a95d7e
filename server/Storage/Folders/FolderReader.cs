using System.Collections.Concurrent;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Storage.Folders.Ignoring;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Storage.Folders;

/// <summary>Reads a notes folder from disk: settings, banks, notes.</summary>
public static class FolderReader
{
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
        var vault = Vault.Of(folder, settings, file?.File, FolderFiles.IsCodeRepository(path), PackagePins.Of(path, settings.FlaskVersion));
        List<string> problems = file?.File.Problem is { } problem ? [problem] : [];
        return settings.Enabled ? ReadAll(vault, path, problems, cancel) : new(new(vault, []), problems);
    }

    /// <summary>Reads some files of a folder anew, on all cores: a checkout changes thousands.</summary>
    public static ReadResult<IReadOnlyList<FileReading>> ReadFiles(Vault vault, IReadOnlyList<DocumentUri> files, CancellationToken cancel)
    {
        var bankFiles = new BankFiles(vault.Folder.Path!, vault.Settings);
        var ignored = IgnoredIn(vault.Folder.Path!, vault.Settings);
        var wanted = files.Concat(BesideWhich(vault, files)).Distinct()
            .Select(uri => (Uri: uri, Path: uri.Path is { } path && IsRead(vault.Folder.Path!, path, bankFiles, ignored) ? path : null)).ToArray();
        var readings = new (FileReading Reading, string? Problem)[wanted.Length];
        Parallel.For(0, wanted.Length, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
        {
            var (reading, problem) = wanted[i].Path is { } path ? ReadFile(path, bankFiles) : (null, null);
            readings[i] = (reading is null ? new(wanted[i].Uri, null, null) : reading with { Uri = wanted[i].Uri }, problem);
        });
        return new([.. readings.Select(read => read.Reading)], [.. readings.Select(read => read.Problem).OfType<string>()]);
    }

    /// <summary>What a file of a folder is by the text that an editor has.</summary>
    public static FileReading ReadOpen(Vault vault, DocumentUri file, SourceText text) =>
        ReadText(file.Path!, text, new BankFiles(vault.Folder.Path!, vault.Settings)).Reading with { Uri = file };

    private static ReadResult<FolderContents> ReadAll(Vault empty, string folder, List<string> problems, CancellationToken cancel)
    {
        var bankFiles = new BankFiles(folder, empty.Settings);
        var readings = new ConcurrentBag<FileReading>();
        var failures = new ConcurrentBag<string>();
        // What the settings name as a bank is one, whatever git makes of it.
        var files = FolderFiles.Of(folder, IgnoredIn(folder, empty.Settings)).Concat(bankFiles.Written()).Distinct(StringComparer.Ordinal);
        QuietThreads.ForEach(files, path =>
        {
            var (reading, problem) = ReadFile(path, bankFiles);
            if (reading is not null)
                readings.Add(reading);
            if (problem is not null)
                failures.Add(problem);
        }, cancel);
        var contents = new FolderContents(empty, []).With([.. readings]);
        return new(contents, [.. problems, .. failures.Order(StringComparer.Ordinal), .. contents.Problems, .. SharedNames(contents.Banks, empty.Settings)]);
    }

    private static bool IsRead(string folder, string path, BankFiles bankFiles, IgnoredFiles ignored) =>
        FolderFiles.Holds(folder, path, ignored) || (bankFiles.IsWritten(path) && FolderFiles.Holds(folder, path));

    private static IgnoredFiles IgnoredIn(string folder, Settings settings) => new(Path.TrimEndingDirectorySeparator(folder), settings.Excluded);

    /// <summary>Of two banks of one name references reach the first only.</summary>
    private static IEnumerable<string> SharedNames(IReadOnlyList<Bank> banks, Settings settings)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in settings.BuiltInBanks)
            names[name] = "the built-in one";
        foreach (var bank in banks)
            if (!names.TryAdd(bank.Name, bank.Uri.Path!))
                yield return $"{bank.Uri.Path}: another bank is called “{bank.Name}” too ({names[bank.Name]}), and references reach that one; give this one a name of its own with “bank: NAME” in its front matter";
    }

    /// <summary>The banks beside which a sidecar or an exercise changed; of a bank that is a folder all pages, which its reading needs.</summary>
    private static IEnumerable<DocumentUri> BesideWhich(Vault vault, IReadOnlyList<DocumentUri> files)
    {
        var changed = files.Where(file => file.FileName.EndsWith(Sidecars.Suffix, StringComparison.OrdinalIgnoreCase)).Select(file => file.Path).ToHashSet();
        var exercises = files.Select(file => file.Path is { } path ? ExerciseFiles.BesideWhat(path) : null).OfType<string>().ToHashSet();
        if (changed.Count == 0 && exercises.Count == 0)
            return [];
        var bankFiles = new BankFiles(vault.Folder.Path!, vault.Settings);
        return vault.Banks.Where(bank => bank.Path is { } path && (bankFiles.FolderOf(path) ?? path) is var whole
            && (changed.Contains(Sidecars.PathOf(whole)) || exercises.Contains(Path.GetDirectoryName(whole)!)));
    }

    private static (FileReading? Reading, string? Problem) ReadFile(string path, BankFiles bankFiles)
    {
        var isNamed = bankFiles.IsNamed(path);
        if (!isNamed && !FolderFiles.IsMarkdown(path))
            return (null, null);
        // An interview is neither note nor bank.
        if (path.EndsWith(TranscriptReader.Suffix, StringComparison.OrdinalIgnoreCase))
            return (null, null);
        var (text, problem) = FolderFiles.Read(path);
        if (text is null)
            return (null, problem);
        var (reading, readProblem) = ReadText(path, text, bankFiles);
        // A copy of a built-in bank, as in our own sources, is there already.
        return reading.Bank is { } bank && SeedFolder.BuiltIn.IsCopy(bank) ? (null, null) : (reading, readProblem);
    }

    private static (FileReading Reading, string? Problem) ReadText(string path, SourceText text, BankFiles bankFiles)
    {
        var uri = DocumentUri.FromPath(path);
        if (bankFiles.FolderOf(path) is { } folder)
            return (new(uri, null, null, new(DocumentUri.FromPath(folder), new(uri, text, BankFiles.SectionOf(folder, path)))), null);
        var note = Note.Read(text);
        if (!bankFiles.IsNamed(path) && note.FrontMatter["bank"] is null)
            return (new(uri, NoteSummary.Of(uri, note), null), null);
        var problems = new List<string>();
        var name = BankFiles.NameOf(path, note);
        var bank = BankReader.Read(name, uri, text, Sidecars.Of(path, name, problems));
        return (new(uri, null, bank), problems.Count == 0 ? null : string.Join("; ", problems));
    }
}
