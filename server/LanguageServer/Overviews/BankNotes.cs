using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>
/// What the notes of all folders say to the questions of a bank, as far as it is known now: rows do not wait for a review. It is begun when somebody asks,
/// and <see cref="NotesNews"/> tells when it is ready.
/// </summary>
internal sealed class BankNotes
{
    private readonly Snapshot snapshot;
    private readonly Bank bank;
    private readonly ReviewedNotes reviewed;
    private readonly List<Vault> vaults;

    /// <param name="snapshot">What is known.</param>
    /// <param name="bank">The bank.</param>
    /// <param name="shown">Its questions that there are rows for.</param>
    /// <param name="reviewed">Has the reviews, or makes them.</param>
    public BankNotes(Snapshot snapshot, Bank bank, IReadOnlyCollection<Question> shown, ReviewedNotes reviewed)
    {
        (this.snapshot, this.bank, this.reviewed) = (snapshot, bank, reviewed);
        vaults = [.. snapshot.Vaults.Where(vault => vault is { IsRead: true, Settings.Enabled: true, Notes.Count: > 0 })];
        foreach (var vault in vaults)
            reviewed.Begin(snapshot, vault, bank, shown);
    }

    /// <summary>How well the folder that says most covers it; null where that is not known yet, or the question may not be seen now.</summary>
    public Coverage? CoverageOf(Question question) => Best(question)?.Coverage;

    /// <summary>The section that says most about it, else the first line that refers to it; null where there is none, or the question may not be seen now.</summary>
    /// <param name="question">The question.</param>
    /// <param name="isReferred">Whether a note refers to it: else no reference is looked for.</param>
    public (DocumentUri Note, int Line)? PlaceOf(Question question, bool isReferred)
    {
        if (Best(question) is { Sections: [var section, ..] })
            return (section.Note, section.Line);
        if (!isReferred)
            return null;
        foreach (var one in snapshot.References(new(bank.Name, question.Id), PositionEncoding.Utf16))
            if (one.Kind != OccurrenceKind.Mention)
                return (one.Uri, one.Range.Start.Line);
        return null;
    }

    private QuestionReview? Best(Question question) =>
        snapshot.Visible(bank, question) ? vaults.Select(vault => reviewed.Known(vault, bank, question)).OfType<QuestionReview>().MaxBy(review => review.Coverage) : null;
}
