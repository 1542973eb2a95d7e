using FlaskPrep.Core.Index;
using FlaskPrep.Storage;

namespace FlaskPrep.Cli.Commands;

/// <summary>Inspects the notes below some paths.</summary>
/// <param name="Findings">In the order of files and lines; without those that were mended.</param>
/// <param name="Problems">What could not be read.</param>
/// <param name="Waiting">Folders whose findings wait.</param>
/// <param name="Notes">How many notes were read.</param>
/// <param name="Mended">How many findings were mended.</param>
internal sealed record NotesCheck(
    IReadOnlyList<NoteFinding> Findings, IReadOnlyList<string> Problems, IReadOnlyList<string> Waiting, int Notes, int Mended)
{
    // A fix may bring two halves of another finding together; three rounds are more than any fix of ours needs.
    private const int MostRounds = 3;

    public static NotesCheck Run(IReadOnlyList<string> paths, bool fix)
    {
        var (findings, problems, waiting) = (new List<NoteFinding>(), new List<string>(), new List<string>());
        var (notes, mended) = (0, 0);
        foreach (var path in paths)
        {
            if (!File.Exists(path) && !Directory.Exists(path))
            {
                problems.Add($"{path}: there is no such file or folder; check the path");
                continue;
            }

            var folder = Directory.Exists(path) ? path : NotesFolder.Of(path);
            var (snapshot, folderProblems) = FolderSnapshot.Read(folder);
            problems.AddRange(folderProblems);
            if (snapshot.Vaults[0].IsWaiting)
                waiting.Add(path);
            foreach (var file in Directory.Exists(path) ? FilesOf(snapshot) : [Path.GetFullPath(path)])
            {
                var (text, problem) = TextFile.Read(file);
                if (text is null)
                {
                    problems.Add(problem!);
                    continue;
                }

                notes++;
                var note = new NoteText(snapshot, file, text);
                mended += fix ? note.Mend(MostRounds) : 0;
                findings.AddRange(note.Findings(Path.GetRelativePath(Environment.CurrentDirectory, file)));
            }
        }

        return new(findings, [.. problems.Distinct()], waiting, notes, mended);
    }

    private static IEnumerable<string> FilesOf(Snapshot snapshot) => snapshot.Vaults[0].Notes.Keys.Select(uri => uri.Path!).Order(StringComparer.Ordinal);
}
