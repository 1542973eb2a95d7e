using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>The characters that CommonMark calls by name.</summary>
internal static class Markup
{
    public const string Blanks = " \t";
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    /// <summary>ASCII punctuation: what a backslash escapes.</summary>
    public static bool IsPunctuation(char c) => Punctuation.Contains(c);

    public static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    public static bool IsBlank(ReadOnlySpan<char> text) => text.IndexOfAnyExcept(' ', '\t') < 0;

    /// <summary>How many of one character stand at the beginning.</summary>
    public static int Run(ReadOnlySpan<char> text, char c)
    {
        int other = text.IndexOfAnyExcept(c);
        return other < 0 ? text.Length : other;
    }

    /// <summary>The first offset from here on that is not white space.</summary>
    public static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && IsSpace(text[at])) at++;
        return at;
    }
}
