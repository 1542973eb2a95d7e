namespace FlaskPrep.Core.Grading;

/// <summary>Tells a row of keywords from a sentence: nothing in it holds the words together.</summary>
internal static class KeywordRow
{
    private const int Fewest = 10;
    private const double LeastJoined = 0.08;

    /// <remarks>Names do not count: a list of extensions is an answer.</remarks>
    public static bool Is(ReadOnlySpan<Token> words)
    {
        var plain = 0;
        var joining = 0;
        foreach (var word in words)
        {
            if (!word.Tells)
                joining++;
            else if (!word.IsName)
                plain++;
        }

        return plain >= Fewest && joining < LeastJoined * words.Length;
    }
}
