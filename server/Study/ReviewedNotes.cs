using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>
/// The review of a folder's notes by each bank, made once and kept until notes or bank change, for all who ask what the notes say to a question: the report of an
/// interview, the cram sheet, the side bar, <em>What my notes lack</em>. Safe from any thread.
/// </summary>
/// <remarks>Notes are reviewed as if nothing were being asked; who shows something of it leaves out what may not be seen.</remarks>
/// <param name="time">The clock.</param>
public sealed class ReviewedNotes(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(DocumentUri Folder, string Bank), Kept> all = [];
    private TimeSpan? took;

    /// <summary>Raised when a review that was begun is ready, not in the thread of who began it.</summary>
    public event Action? Ready;

    /// <summary>How long the last review took; null before the first.</summary>
    public TimeSpan? Took
    {
        get
        {
            lock (gate)
                return took;
        }
    }

    /// <summary>The review of the notes as they are, open ones as they stand in the editor; waits for it.</summary>
    public NotesReview Of(Snapshot snapshot, Vault vault, Bank bank)
    {
        var open = OpenIn(snapshot, vault);
        Kept kept;
        lock (gate)
        {
            var known = all.GetValueOrDefault((vault.Folder, bank.Name));
            kept = known is not null && known.IsOf(snapshot, vault, bank) && known.Open.SetEquals(open) ? known : Put(snapshot, vault, bank, open);
        }

        return kept.Review.Value;
    }

    /// <summary>Makes the review in the background, unless it is there or another one is being made. What is typed and not saved makes no other.</summary>
    public void Begin(Snapshot snapshot, Vault vault, Bank bank)
    {
        Kept kept;
        lock (gate)
        {
            if (all.GetValueOrDefault((vault.Folder, bank.Name)) is { } known && (!known.Review.IsValueCreated || known.IsOf(snapshot, vault, bank)))
                return;
            kept = Put(snapshot, vault, bank, OpenIn(snapshot, vault));
        }

        _ = Task.Run(() =>
        {
            _ = kept.Review.Value;
            Ready?.Invoke();
        });
    }

    /// <summary>The newest review that is ready, be it of older notes; null where there is none yet.</summary>
    public NotesReview? Newest(Vault vault, Bank bank)
    {
        lock (gate)
            return all.GetValueOrDefault((vault.Folder, bank.Name))?.Newest;
    }

    private Kept Put(Snapshot snapshot, Vault vault, Bank bank, HashSet<Document> open)
    {
        var before = all.GetValueOrDefault((vault.Folder, bank.Name))?.Newest;
        // Not cancelled with the one who asks: the next one asks for the same.
        var review = new Lazy<NotesReview>(() =>
        {
            var start = time.GetTimestamp();
            var made = NotesReading.Review(snapshot with { OpenAsks = [] }, vault, null, CancellationToken.None, bank)!.Value.Review;
            lock (gate)
                took = time.GetElapsedTime(start);
            return made;
        });
        return all[(vault.Folder, bank.Name)] = new(vault.Notes, bank, snapshot.Terms, open, review, before);
    }

    private static HashSet<Document> OpenIn(Snapshot snapshot, Vault vault) =>
        [.. snapshot.Documents.Values.Where(document => snapshot.NoteAt(document.Uri) is not null && snapshot.VaultOf(document.Uri) == vault)];

    private sealed record Kept(NoteSet Notes, Bank Bank, TermIndex Terms, HashSet<Document> Open, Lazy<NotesReview> Review, NotesReview? Before)
    {
        public NotesReview? Newest => Review.IsValueCreated ? Review.Value : Before;

        public bool IsOf(Snapshot snapshot, Vault vault, Bank bank) => Notes == vault.Notes && Bank == bank && Terms == snapshot.Terms;
    }
}
