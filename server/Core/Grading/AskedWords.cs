namespace FlaskPrep.Core.Grading;

/// <summary>The stems that a question already says.</summary>
internal static class AskedWords
{
    public static HashSet<string> Of(IEnumerable<Token> question)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in question)
        {
            if (!token.Tells)
                continue;
            stems.Add(token.Stem);
            stems.UnionWith(token.Parts);
        }

        return stems;
    }
}
