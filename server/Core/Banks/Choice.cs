namespace FlaskPrep.Core.Banks;

/// <summary>One of the answers to choose from.</summary>
/// <param name="Letter">From <c>A</c>.</param>
/// <param name="Text">What it says; Markdown.</param>
/// <param name="IsRight">True if it is in the key.</param>
public sealed record Choice(char Letter, string Text, bool IsRight)
{
    /// <summary>As it is asked and graded: <c>B. A syntax</c>.</summary>
    public string Line => $"{Letter}. {Text}";
}
