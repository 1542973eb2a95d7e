using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Grading;

/// <summary>Cuts text into words: prose and code alike, so that <c>@app.before_request</c> and <em>before each request</em> can meet.</summary>
internal static class TokenScanner
{
    /// <summary>Adds the words of a stretch of text.</summary>
    public static void Scan(string text, TextSpan span, List<Token> tokens)
    {
        var afterBreak = true;
        for (var at = span.Start; at < span.End;)
        {
            var c = text[at];
            if (c == '{' && Construct(text, at, span.End) is { } construct)
            {
                tokens.Add(new(at, at + construct.Length, construct.Word, Stems.Of(construct.Word), [], IsName: true, afterBreak));
                afterBreak = false;
                at += construct.Length;
                continue;
            }

            if (!IsWordChar(c))
            {
                afterBreak |= c is ',' or ';' or ':' or '(' or ')' or '—' or '–' or '→' or '|' or '\n' || IsDash(text, at, span.End);
                at++;
                continue;
            }

            var end = at + 1;
            while (end < span.End && (IsWordChar(text[end]) || IsJoint(text, end, span.End)))
                end++;
            // The option of a command: --debug is more than the word debug.
            var isOption = at >= span.Start + 2 && text[at - 1] == '-' && text[at - 2] == '-' && char.IsLetter(c);
            tokens.Add(WordParts.Token(text, at, end, isOption, afterBreak));
            afterBreak = false;
            at = end;
        }
    }

    public static List<Token> Scan(string text)
    {
        var tokens = new List<Token>();
        Scan(text, new(0, text.Length), tokens);
        return tokens;
    }

    // What code says without a word: a placeholder of a template, a literal dictionary.
    private static (string Word, int Length)? Construct(string text, int at, int limit)
    {
        if (at + 1 >= limit)
            return null;
        return text[at + 1] switch
        {
            '{' => ("{{", 2),
            '%' => ("{%", 2),
            '"' or '\'' => ("dict", 1),
            _ => null,
        };
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c == '_';

    // it's, Flask-Login, app.run, 2.3
    private static bool IsJoint(string text, int at, int limit) =>
        text[at] is '-' or '.' or '\'' or '’' && at + 1 < limit && IsWordChar(text[at + 1]) && IsWordChar(text[at - 1]);

    private static bool IsDash(string text, int at, int limit) =>
        text[at] == '-' && at + 1 < limit && text[at + 1] is ' ' or '>';
}
