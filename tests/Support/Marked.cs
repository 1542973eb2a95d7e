namespace FlaskPrep.Tests.Support;

/// <summary>A text with its cursor: <c>see [[Q1$0]]</c>.</summary>
public sealed record Marked(string Text, int Cursor)
{
    private const string Mark = "$0";

    public static Marked Read(string text)
    {
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        Assert.True(at >= 0, "a test text needs its cursor, $0");
        Assert.True(text.IndexOf(Mark, at + 1, StringComparison.Ordinal) < 0, "a test text has one cursor");
        return new(text.Remove(at, Mark.Length), at);
    }
}
