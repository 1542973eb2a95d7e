using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Facts;

/// <summary>The tokens of one sentence.</summary>
internal sealed class ClaimSentence(string text, IReadOnlyList<ClaimToken> tokens)
{
    private const int MostTokens = 400;

    public IReadOnlyList<ClaimToken> Tokens => tokens;

    public ReadOnlySpan<char> this[int token] => tokens[token].Span.In(text);

    /// <summary>
    /// False where a hyphen or a dot joins the words from <paramref name="first"/> to <paramref name="last"/> to others: <c>my-app.env</c>,
    /// <c>app.env.x</c>, and <c>.env</c> in <c>app.env</c>.
    /// </summary>
    public bool IsWhole(int first, int last, bool isPrefix) => IsWholeStart(first) && (isPrefix || IsWholeEnd(last));

    /// <summary>Cuts the lines of a block into sentences; one that never ends is cut by length, so that matching stays linear.</summary>
    public static IEnumerable<ClaimSentence> Cut(string text, IEnumerable<TextSpan> lines)
    {
        var tokens = new List<ClaimToken>();
        foreach (var line in lines)
        {
            var last = -1;
            for (var at = line.Start; at < line.End;)
            {
                var ends = EndsSentence(text, at, line.End);
                at = ClaimTokens.Next(text, at, line.End, tokens, ref last);
                if (!ends && tokens.Count < MostTokens)
                    continue;
                yield return new(text, tokens);
                tokens = [];
            }
        }

        if (tokens.Count > 0)
            yield return new(text, tokens);
    }

    private bool IsWholeStart(int first)
    {
        if (first == 0 || !tokens[first].Glued)
            return true;
        if (!tokens[first].IsWord)
            return !tokens[first - 1].IsWord;
        return first == 1 || !tokens[first - 1].Glued || !tokens[first - 2].IsWord || !IsJoint(first - 1);
    }

    private bool IsWholeEnd(int last) =>
        last + 2 >= tokens.Count || !tokens[last + 1].Glued || !IsJoint(last + 1) || tokens[last + 2] is not { Glued: true, IsWord: true };

    private bool IsJoint(int token) => this[token] is "." or "-";

    private static bool EndsSentence(string text, int at, int limit) =>
        text[at] is '.' or '!' or '?' && (at + 1 >= limit || char.IsWhiteSpace(text[at + 1]) || text[at + 1] is ')' or '"' or '*');
}
