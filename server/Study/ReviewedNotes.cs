using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>
/// The review of a folder's notes by each bank, made once and kept until notes or bank change, for all who ask what the notes say to a question: the report of an
/// interview, the cram sheet, the side bar, <em>What my notes lack</em>. Only the questions that somebody asks for are graded. Safe from any thread.
/// </summary>
/// <remarks>Notes are reviewed as if nothing were being asked; who shows something of it leaves out what may not be seen.</remarks>
/// <param name="time">The clock.</param>
public sealed class ReviewedNotes(TimeProvider time)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(DocumentUri Folder, string Bank), KeptReview> all = [];
    private TimeSpan? took;

    /// <summary>Raised when what was begun is ready, not in the thread of who began it.</summary>
    public event Action? Ready;

    /// <summary>How long the last one that was begun took; null before the first is ready.</summary>
    public TimeSpan? Took
    {
        get
        {
            lock (gate)
                return took;
        }
    }

    /// <summary>What the notes as they are say to some questions, open ones as they stand in the editor; waits for it. Those that have no points are left out.</summary>
    public IReadOnlyList<QuestionReview> Of(Snapshot snapshot, Vault vault, Bank bank, IEnumerable<Question> questions) => Current(snapshot, vault, bank).Grade(questions);

    /// <summary>The review of all questions; waits for it.</summary>
    public NotesReview Of(Snapshot snapshot, Vault vault, Bank bank) => Current(snapshot, vault, bank).Reviewer.Value.Result(CancellationToken.None);

    /// <summary>
    /// Finds in the background what the notes say to some questions, unless that is known or something is being made; what is typed and not saved makes it no
    /// other.
    /// </summary>
    /// <returns>False if all is known already.</returns>
    public bool Begin(Snapshot snapshot, Vault vault, Bank bank, IReadOnlyCollection<Question> questions)
    {
        KeptReview kept;
        lock (gate)
        {
            kept = all.GetValueOrDefault((vault.Folder, bank.Name)) is { } known && (known.IsBusy || known.IsOf(snapshot, vault, bank)) ? known : Put(snapshot, vault, bank);
            if (kept.Has(questions))
                return false;
            if (kept.IsBusy)
                return true;
            kept.IsBusy = true;
        }

        _ = Task.Run(() => Make(kept, questions));
        return true;
    }

    /// <summary>What was last found for a question, be it in older notes; null where nothing is known yet.</summary>
    public QuestionReview? Known(Vault vault, Bank bank, Question question)
    {
        lock (gate)
            return all.GetValueOrDefault((vault.Folder, bank.Name))?.Known(question);
    }

    private void Make(KeptReview kept, IReadOnlyCollection<Question> questions)
    {
        var start = time.GetTimestamp();
        try
        {
            kept.Grade(questions);
        }
        finally
        {
            lock (gate)
            {
                took = time.GetElapsedTime(start);
                kept.IsBusy = false;
            }
        }

        Ready?.Invoke();
    }

    private KeptReview Current(Snapshot snapshot, Vault vault, Bank bank)
    {
        lock (gate)
            return all.GetValueOrDefault((vault.Folder, bank.Name)) is { } known && known.IsOf(snapshot, vault, bank) && known.HasOpen(snapshot, vault) ? known : Put(snapshot, vault, bank);
    }

    private KeptReview Put(Snapshot snapshot, Vault vault, Bank bank) =>
        all[(vault.Folder, bank.Name)] = new(snapshot with { OpenAsks = [] }, vault, bank, all.GetValueOrDefault((vault.Folder, bank.Name)));
}
