namespace FlaskPrep.Core.Interviews;

/// <summary>A score as people read it: to the half, <c>3½</c>.</summary>
public static class ScoreText
{
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
