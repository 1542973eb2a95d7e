namespace FlaskPrep.Core.Terms;

/// <summary>A key without a word of its own, such as <c>{{ }}</c>: it stands for any such pair on one line with something in it.</summary>
internal sealed record PlaceholderKey(TermKey Key, string Open, string Close)
{
    // A pair is looked for in a window, so that a text of unclosed pairs stays linear.
    private const int LongestContent = 200;

    public static PlaceholderKey? From(TermKey key)
    {
        var parts = key.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? new(key, parts[0], parts[1]) : null;
    }

    /// <summary>The offset behind the pair that opens at <paramref name="at"/>, or null.</summary>
    public int? MatchAt(ReadOnlySpan<char> text, int at)
    {
        if (!text[at..].StartsWith(Open, StringComparison.Ordinal))
            return null;
        var from = at + Open.Length;
        var window = text.Slice(from, Math.Min(LongestContent, text.Length - from));
        var close = window.IndexOf(Close, StringComparison.Ordinal);
        return close > 0 && window[..close].IndexOf('\n') < 0 ? from + close + Close.Length : null;
    }
}
