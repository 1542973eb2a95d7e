namespace FlaskPrep.Core.Review;

/// <summary>What a review says in one line.</summary>
public static class ReviewHeadline
{
    public static string Of(NotesReview review)
    {
        if (review.Questions.Count == 0)
            return $"The question bank “{review.Bank.Name}” has no answers to compare notes with.";
        if (review.Notes == 0)
            return "There are no notes in this folder: a note is a Markdown file.";
        if (review.About == 0)
            return $"{(review.Notes == 1 ? "The note" : $"None of the {review.Notes} notes")} here is {(review.Notes == 1 ? "not " : "")}about {Subject(review)}: there is nothing to review.";
        var challenged = review.Challenged.Count switch
        {
            0 => "",
            1 => ", 1 statement an interviewer would challenge",
            var count => $", {count} statements an interviewer would challenge",
        };
        var partly = review.Partly.Count == 0 ? "" : $", {review.Partly.Count} partly";
        return $"{review.Covered.Count} of {review.Questions.Count} covered{partly}{challenged}, {review.Missing.Count} missing.";
    }

    /// <summary>What the bank is about, as far as somebody named it.</summary>
    public static string Subject(NotesReview review) => review.Bank.Subject ?? $"what “{review.Bank.Name}” asks";
}
