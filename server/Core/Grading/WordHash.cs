namespace FlaskPrep.Core.Grading;

/// <summary>FNV-1a over stems: the same on every machine and in every run, as <see cref="string.GetHashCode()"/> is not.</summary>
internal static class WordHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Of(ReadOnlySpan<Token> words)
    {
        var hash = Basis;
        foreach (var word in words)
            hash = (hash ^ Of(word.Stem)) * Prime;
        return hash;
    }

    public static ulong Of(string stem)
    {
        var hash = Basis;
        foreach (var c in stem)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
