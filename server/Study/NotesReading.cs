using System.Collections.Concurrent;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;

namespace FlaskPrep.Study;

/// <summary>Reads the notes of a folder for <em>Review My Notes</em>: an open one as the editor has it, the others from disk, on all cores.</summary>
public static class NotesReading
{
    /// <param name="snapshot">What is known.</param>
    /// <param name="vault">The folder.</param>
    /// <param name="below">Only notes in this folder in it; null for all.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <param name="by">The bank, or null for the folder's default bank.</param>
    /// <returns>The review by the bank, and one line for each note that could not be read; null where there is no bank.</returns>
    public static (NotesReview Review, IReadOnlyList<string> Problems)? Review(Snapshot snapshot, Vault vault, DocumentUri? below, CancellationToken cancel, Bank? by = null)
    {
        if ((by ?? snapshot.DefaultBank(vault.Folder)) is not { } bank)
            return null;
        var (reviewer, problems) = Read(snapshot, vault, below, bank, cancel);
        return (reviewer.Result(cancel), problems);
    }

    /// <summary>The same without the grading.</summary>
    internal static (NotesReviewer Reviewer, IReadOnlyList<string> Problems) Read(Snapshot snapshot, Vault vault, DocumentUri? below, Bank bank, CancellationToken cancel)
    {
        var reviewer = new NotesReviewer(snapshot, bank);
        var problems = new ConcurrentBag<string>();
        Each(NotesOf(snapshot, vault).Where(uri => below is null || below.Contains(uri)), reviewer.Look, problems.Add);
        Each(reviewer.Reviewed, reviewer.Read, _ => { });
        return (reviewer, [.. problems.Order(StringComparer.Ordinal)]);

        void Each(IEnumerable<DocumentUri> notes, Action<Document> read, Action<string> failed) =>
            Parallel.ForEach(notes, new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, uri =>
            {
                if (snapshot.NoteAt(uri) is { } open)
                    read(open);
                else if (TextFile.Read(uri.Path!) is var (text, problem) && text is not null)
                    read(new(uri, 0, text));
                else
                    failed(problem!);
            });
    }

    /// <summary>Also what is open and was never saved; no page that we wrote.</summary>
    private static IEnumerable<DocumentUri> NotesOf(Snapshot snapshot, Vault vault)
    {
        var open = snapshot.Documents.Values.Where(document => snapshot.NoteAt(document.Uri) is not null && snapshot.VaultOf(document.Uri) == vault).ToList();
        return vault.Notes.Where(note => !OurPages.Holds(note.Uri, note.ReadHeadings())).Select(note => note.Uri)
            .Union(open.Where(document => !OurPages.Holds(document.Uri, document.Note.Headings)).Select(document => document.Uri));
    }
}
