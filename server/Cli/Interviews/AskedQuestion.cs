namespace FlaskPrep.Cli.Interviews;

/// <summary>The question that waits for a reply.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many there are in this interview.</param>
/// <param name="Title">As it is asked.</param>
/// <param name="Draft">What is typed of the reply already, and not submitted.</param>
internal sealed record AskedQuestion(int Number, int Count, string Title, string Draft);
