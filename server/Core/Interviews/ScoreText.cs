namespace FlaskPrep.Core.Interviews;

/// <summary>A score as people read it: to the half, <c>3½</c>.</summary>
public static class ScoreText
{
    /// <summary>0 to 5; null for what is no score.</summary>
    public static double? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        var half = text.EndsWith("½") ? 0.5 : 0;
        if (half > 0)
            text = text[..^1];
        if (text.IsEmpty)
            return half > 0 ? half : null;
        return text is [>= '0' and <= '5' and var digit] && digit - '0' + half <= 5 ? digit - '0' + half : null;
    }

    public static string Of(double score)
    {
        var halves = (int)Math.Round(Math.Clamp(score, 0, 5) * 2, MidpointRounding.AwayFromZero);
        var whole = halves / 2;
        return (whole, halves % 2) switch
        {
            (0, 1) => "½",
            (_, 1) => $"{whole}½",
            _ => whole.ToString(),
        };
    }
}
