namespace FlaskPrep.Core.Text;

/// <summary>What stands in a line of text that is not plain text.</summary>
public enum InlineKind
{
    /// <summary>A code span; its content counts as text.</summary>
    Code,

    /// <summary><c>[[target]]</c> or <c>[[target|label]]</c>.</summary>
    WikiLink,

    /// <summary><c>![[target]]</c>.</summary>
    WikiEmbed,

    /// <summary>
    /// What a link points to: the parenthesis of <c>[text](url "title")</c>, the second bracket of <c>[text][label]</c>, an autolink, a
    /// bare URL.
    /// </summary>
    Destination,

    /// <summary>A tag or a comment.</summary>
    Html,
}
