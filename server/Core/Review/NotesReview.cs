using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Review;

/// <summary><em>Review My Notes</em>: which questions of a bank the notes of a folder can already answer.</summary>
/// <param name="Bank">The bank.</param>
/// <param name="Notes">How many notes were looked at.</param>
/// <param name="About">How many of them are about the bank by themselves.</param>
/// <param name="Questions">In the order of the bank; those without points are left out.</param>
/// <param name="Challenged">What an interviewer would challenge, in the order of files and lines.</param>
public sealed record NotesReview(Bank Bank, int Notes, int About, IReadOnlyList<QuestionReview> Questions, IReadOnlyList<Challenge> Challenged)
{
    public IReadOnlyList<QuestionReview> Covered => Of(Coverage.Covered);

    public IReadOnlyList<QuestionReview> Partly => Of(Coverage.Partly);

    public IReadOnlyList<QuestionReview> Missing => Of(Coverage.Missing);

    /// <summary><em>What My Notes Lack</em>: the questions that an interview asks then, those first of which the notes say nothing.</summary>
    public IReadOnlyList<BankQuestion> Lacking => [.. Missing.Concat(Partly).Select(review => review.Asked)];

    private IReadOnlyList<QuestionReview> Of(Coverage coverage) => [.. Questions.Where(review => review.Coverage == coverage)];
}
