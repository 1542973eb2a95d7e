namespace FlaskPrep.Tests.Core.Text;

/// <summary>Texts full of what breaks line and column counting.</summary>
internal static class RandomText
{
    private static readonly string[] Parts =
        ["a", "bc", "\n", "\r", "\r\n", "é", "🍅", "€", "\ud83c", "\udf45", "\u2028", "\ufeff", "long line of words "];

    public static string Of(Random random, int parts) =>
        string.Concat(Enumerable.Range(0, parts).Select(_ => Parts[random.Next(Parts.Length)]));
}
