using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Facts;

/// <summary>
/// Cuts text into words and marks. Blanks and the marks that Markdown and quoting put around words (<c>* ` " ' ( )</c>) are left out, so that
/// bold and code do not matter; a pattern is cut by the same rule, so that the two can be compared.
/// </summary>
internal static class ClaimTokens
{
    public static void Add(string text, TextSpan span, List<ClaimToken> tokens)
    {
        var last = -1;
        for (var at = span.Start; at < span.End;)
            at = Next(text, at, span.End, tokens, ref last);
    }

    /// <summary>Takes the token at an offset, if there is one, and gives the offset behind it.</summary>
    public static int Next(string text, int at, int limit, List<ClaimToken> tokens, ref int last)
    {
        var c = text[at];
        if (IsSkipped(c))
            return at + 1;
        var isWord = WordBoundary.IsWordChar(c);
        var end = at + 1;
        if (isWord)
            while (end < limit && (WordBoundary.IsWordChar(text[end]) || IsApostrophe(text, end, limit)))
                end++;
        tokens.Add(new(new(at, end), isWord, last == at));
        last = end;
        return end;
    }

    // "doesn't" is one word.
    private static bool IsApostrophe(string text, int at, int limit) =>
        text[at] is '\'' or '’' && at + 1 < limit && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]);

    private static bool IsSkipped(char c) =>
        char.IsWhiteSpace(c) || c is '*' or '`' or '"' or '\'' or '(' or ')' or '“' or '”' or '‘' or '’';
}
