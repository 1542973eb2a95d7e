using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>What can be asked about a point, the nearest first; the last ones fit any.</summary>
internal static class FollowUpWords
{
    private const int LongestSubject = 3;

    private static readonly HashSet<string> Doing = new(
        ["add", "build", "call", "check", "configure", "create", "define", "deploy", "import", "install", "keep", "pass", "pool", "put", "register", "return", "run", "serve", "set", "start", "store", "turn", "use", "wrap", "write"],
        StringComparer.Ordinal);

    private static readonly (string[] Cues, string Question)[] Kinds =
    [
        (["because", "so that", "therefore", "to avoid", "prevents", "protects"], "why is that so?"),
        (["when", "until", "before", "after", "once", "each time", "at first", "at startup"], "when does that happen?"),
        (["never", "not", "no", "only", "must", "off", "without", "instead"], "what has to be minded there?"),
        (["with", "by", "through", "via", "using", "such as"], "by what means?"),
        (["returns", "return", "gives", "makes", "renders"], "what comes of it in the end?"),
        (["in", "into", "on", "from", "beside", "under"], "where is that?"),
    ];

    public static IEnumerable<string> For(KeyPoint point, IReadOnlySet<string> known)
    {
        if (point.Ask is { } written)
            yield return written;
        if (point.Kind == KeyPointKind.Any)
        {
            yield return "Can you name one more?";
            yield return "And what more is there of that kind?";
        }

        var tokens = TokenScanner.Scan(point.Text);
        var isDoing = tokens.Count > 0 && Doing.Contains(tokens[0].Word);
        if (isDoing)
            yield return point.Text.Contains('`') ? "And how does one do that: which call, name or setting is it?" : "And what else does one do about it?";
        var subject = Subject(point.Text, tokens, known);
        var padded = $" {string.Join(' ', tokens.Select(token => token.Word))} ";
        foreach (var (cues, question) in Kinds)
            if (Array.Exists(cues, cue => padded.Contains($" {cue} ", StringComparison.Ordinal)))
                yield return subject is null ? $"And {question}" : $"And about {subject}: {question}";
        if (subject is not null)
            yield return $"And what else is there to say of {subject}?";
        yield return "And what else belongs to it?";
        yield return "One thing is still missing. Which?";
    }

    /// <summary>The words that a point begins with, where the person knows them already and they name something.</summary>
    private static string? Subject(string text, List<Token> tokens, IReadOnlySet<string> known)
    {
        var end = 0;
        while (end < tokens.Count && end < LongestSubject && !tokens[end].AfterBreak | end == 0 && (known.Contains(tokens[end].Stem) || PlainWords.IsEmpty(tokens[end].Word) && end == 0))
            end++;
        while (end > 0 && PlainWords.IsEmpty(tokens[end - 1].Word))
            end--;
        if (end == 0 || !tokens.Take(end).Any(token => token.Tells) || Doing.Contains(tokens[0].Word))
            return null;
        var subject = text[tokens[0].Start..tokens[end - 1].End];
        return subject is ['A' or 'T', ..] && PlainWords.IsEmpty(tokens[0].Word) ? char.ToLowerInvariant(subject[0]) + subject[1..] : subject;
    }
}
