using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Grading;

/// <summary>Cuts text into words: prose and code alike, so that <c>@app.before_request</c> and <em>before each request</em> can meet.</summary>
internal static class TokenScanner
{
    private const int LongestOrder = 24;

    /// <summary>Adds the words of a stretch of text.</summary>
    public static void Scan(string text, TextSpan span, List<Token> tokens)
    {
        var afterBreak = true;
        var calls = 0;
        for (var at = span.Start; at < span.End;)
        {
            var c = text[at];
            if (c is '{' or 'O' && Construct(text, at, span.End) is { } construct)
            {
                tokens.Add(new(at, at + construct.Length, construct.Word, construct.Word, [], IsName: true, afterBreak));
                afterBreak = false;
                at += construct.Length;
                continue;
            }

            if (!IsWordChar(c))
            {
                // What is passed to a call belongs to it.
                var isOfCall = calls > 0 || (c == '(' && at > span.Start && IsWordChar(text[at - 1]));
                calls = c switch { '(' when isOfCall => calls + 1, ')' when isOfCall => calls - 1, '\n' => 0, _ => calls };
                afterBreak |= !isOfCall && (c is ',' or ';' or ':' or '(' or ')' or '—' or '–' or '→' or '|' or '\n' || IsDash(text, at, span.End));
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

    // What is said without a word: a placeholder of a template, a literal dictionary, O(n).
    private static (string Word, int Length)? Construct(string text, int at, int limit)
    {
        if (at + 1 >= limit)
            return null;
        if (text[at] == 'O')
            return Order(text.AsSpan(at, Math.Min(limit - at, LongestOrder)));
        return text[at + 1] switch
        {
            '{' => ("{{", 2),
            '%' => ("{%", 2),
            '"' or '\'' => ("dict", 1),
            _ => null,
        };
    }

    // O(n²), O( n^2 ) and O(n*n) are the same order; O(n) is another one.
    private static (string Word, int Length)? Order(ReadOnlySpan<char> text)
    {
        if (text[1] != '(')
            return null;
        var depth = 1;
        var end = 2;
        for (; end < text.Length && depth > 0; end++)
            depth += text[end] switch { '(' => 1, ')' => -1, '\n' => text.Length, _ => 0 };
        if (depth != 0)
            return null;
        var inside = text[2..(end - 1)].ToString().Replace("²", "^2", StringComparison.Ordinal).Replace("**", "^", StringComparison.Ordinal);
        return ($"o({string.Concat(inside.Where(c => char.IsLetterOrDigit(c) || c is '^' or '+')).ToLowerInvariant()})", end);
    }

    private static bool IsWordChar(char c) => char.IsLetterOrDigit(c) || c == '_';

    // it's, Flask-Login, app.run, 2.3
    private static bool IsJoint(string text, int at, int limit) =>
        text[at] is '-' or '.' or '\'' or '’' && at + 1 < limit && IsWordChar(text[at + 1]) && IsWordChar(text[at - 1]);

    private static bool IsDash(string text, int at, int limit) =>
        text[at] == '-' && at + 1 < limit && text[at + 1] is ' ' or '>';
}
