namespace FlaskPrep.Cli.Interviews;

/// <summary>The question that waits for a reply.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many there are in this interview.</param>
/// <param name="Title">As it is asked.</param>
/// <param name="Lines">What there is to choose from, and what is typed of the reply already and not submitted.</param>
/// <param name="IsFollowUp">True if it was asked already, and a follow-up waits that was shown.</param>
internal sealed record AskedQuestion(int Number, int Count, string Title, IReadOnlyList<string> Lines, bool IsFollowUp)
{
    public string Draft => string.Join('\n', Lines);
}
