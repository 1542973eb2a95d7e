using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Terms;

namespace FlaskPrep.Study;

/// <summary>A review and the notes that it is of: read when first asked for, and graded question by question.</summary>
internal sealed class KeptReview
{
    private readonly NoteSet notes;
    private readonly Bank bank;
    private readonly TermIndex terms;
    private readonly HashSet<Document> open;
    private readonly Func<string, QuestionReview?> before;

    /// <param name="snapshot">What is known.</param>
    /// <param name="vault">The folder.</param>
    /// <param name="bank">Whose questions.</param>
    /// <param name="before">The one in whose place it comes: it answers until this one can.</param>
    public KeptReview(Snapshot snapshot, Vault vault, Bank bank, KeptReview? before)
    {
        (notes, this.bank, terms, open) = (vault.Notes, bank, snapshot.Terms, OpenIn(snapshot, vault));
        // Not cancelled with the one who asks: the next one asks for the same.
        Reviewer = new(() => NotesReading.Read(snapshot, vault, null, bank, CancellationToken.None).Reviewer);
        // Not the one before itself, which holds the one before that.
        this.before = before is null ? _ => null : before.Reviewer.IsValueCreated ? before.Reviewer.Value.Graded : before.before;
    }

    public Lazy<NotesReviewer> Reviewer { get; }

    /// <summary>True while it is made in the background; guarded by who keeps it.</summary>
    public bool IsBusy { get; set; }

    /// <summary>True if these are its notes, as they were saved.</summary>
    public bool IsOf(Snapshot snapshot, Vault vault, Bank by) => notes == vault.Notes && bank == by && terms == snapshot.Terms;

    /// <summary>True if the open notes are as they were.</summary>
    public bool HasOpen(Snapshot snapshot, Vault vault) => open.SetEquals(OpenIn(snapshot, vault));

    /// <summary>True if nothing is left to find.</summary>
    public bool Has(IReadOnlyCollection<Question> questions) =>
        Reviewer.IsValueCreated && questions.All(question => question.KeyPoints.Count == 0 || Reviewer.Value.Graded(question.Id) is not null);

    public QuestionReview? Known(Question question) => (Reviewer.IsValueCreated ? Reviewer.Value.Graded(question.Id) : null) ?? before(question.Id);

    /// <summary>Waits for it; on all cores.</summary>
    public IReadOnlyList<QuestionReview> Grade(IEnumerable<Question> questions)
    {
        var reviewer = Reviewer.Value;
        return [.. questions.AsParallel().AsOrdered().Select(question => reviewer.ReviewOf(question.Id)).OfType<QuestionReview>()];
    }

    private static HashSet<Document> OpenIn(Snapshot snapshot, Vault vault) =>
        [.. snapshot.Documents.Values.Where(document => snapshot.NoteAt(document.Uri) is not null && snapshot.VaultOf(document.Uri) == vault)];
}
