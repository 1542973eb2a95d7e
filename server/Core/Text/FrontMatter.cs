namespace FlaskPrep.Core.Text;

/// <summary>The <c>key: value</c> lines of a front matter; what is nested deeper is not ours to read.</summary>
public sealed class FrontMatter
{
    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter()
    {
    }

    public static FrontMatter None { get; } = new();

    /// <summary>The value without quotes and comment, or null.</summary>
    public string? this[string key] => values.GetValueOrDefault(key);

    public static FrontMatter Read(ReadOnlySpan<char> lines)
    {
        if (lines.IsEmpty)
            return None;
        var result = new FrontMatter();
        foreach (var line in lines.EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (colon <= 0 || char.IsWhiteSpace(line[0]) || line[0] is '#' or '-')
                continue;
            result.values.TryAdd(line[..colon].TrimEnd().ToString(), Value(line[(colon + 1)..].Trim()).ToString());
        }

        return result;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> raw)
    {
        if (raw.Length >= 2 && raw[0] is '"' or '\'' && raw[1..].IndexOf(raw[0]) is >= 0 and var close)
            return raw.Slice(1, close);
        var comment = raw.IndexOf(" #", StringComparison.Ordinal);
        return comment < 0 ? raw : raw[..comment].TrimEnd();
    }
}
