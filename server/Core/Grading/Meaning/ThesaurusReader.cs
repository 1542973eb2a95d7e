namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>
/// Reads the thesaurus: an entry a line. <c>= a, b, c</c>: all say the same. <c>&gt; a: b, c</c>: b and c are kinds of a, and say it weakly.
/// <c>! a | b</c>: who says the one does not say the other. <c>#</c> begins a comment.
/// </summary>
internal static class ThesaurusReader
{
    private const float Same = 0.95f;
    private const float Kind = 0.75f;

    /// <exception cref="FormatException">A line is none of these; the message names it.</exception>
    public static Thesaurus Read(string text)
    {
        var builder = new ThesaurusBuilder();
        var lines = text.Split('\n');
        var kinds = new List<(string Whole, string[] Kinds)>();
        var opposites = new List<(string[] One, string[] Other)>();
        for (var number = 0; number < lines.Length; number++)
        {
            var line = lines[number].Trim();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var body = line[1..];
            if (line[0] == '=' && Phrases(body) is { Length: > 1 } same)
                builder.AddEntry(same, Same);
            else if (line[0] == '>' && body.IndexOf(':') is > 0 and var colon && Phrases(body[(colon + 1)..]) is { Length: > 0 } below)
                kinds.Add((body[..colon].Trim(), below));
            else if (line[0] == '!' && body.Split('|') is [var one, var other] && Phrases(one) is { Length: > 0 } ones && Phrases(other) is { Length: > 0 } others)
                opposites.Add((ones, others));
            else
                throw new FormatException($"line {number + 1} of the thesaurus is no entry: {line}");
        }

        // After all words for the same are known, so that what is said of one is said of all.
        foreach (var (whole, below) in kinds)
            builder.AddKinds(whole, below, Kind);
        foreach (var (one, other) in opposites)
            builder.AddOpposites(one, other);
        return builder.Build();
    }

    private static string[] Phrases(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
