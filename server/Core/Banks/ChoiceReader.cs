namespace FlaskPrep.Core.Banks;

/// <summary>
/// Finds choices in an answer: a task list in which some boxes are ticked, or letters from A on with a key below, such as <c>Answer: B</c>. Without a key, or
/// with nothing to choose from, there are none.
/// </summary>
internal static class ChoiceReader
{
    private const int Least = 2;
    private const int Most = 8;

    public static ChoiceList? Of(string answer)
    {
        // Most answers have none; they cost one look.
        if (!answer.Contains("[x]", StringComparison.OrdinalIgnoreCase) && !HasLetter(answer))
            return null;
        var lines = answer.ReplaceLineEndings("\n").Split('\n');
        return Ticked(lines) ?? Lettered(lines);
    }

    private static bool HasLetter(string answer)
    {
        foreach (var line in answer.AsSpan().EnumerateLines())
            if (LetterOf(line) == 'A')
                return true;
        return false;
    }

    private static ChoiceList? Ticked(string[] lines)
    {
        var first = Array.FindIndex(lines, line => BoxOf(line, out _) is not null);
        var choices = new List<Choice>();
        for (var i = Math.Max(first, 0); i < lines.Length && first >= 0; i++)
        {
            if (BoxOf(lines[i], out var text) is { } isRight)
                choices.Add(new((char)('A' + choices.Count), text, isRight));
            else if (lines[i].Trim().Length > 0)
                break;
        }

        return Checked(lines, first, choices);
    }

    private static ChoiceList? Lettered(string[] lines)
    {
        var (first, last) = (-1, -1);
        var found = new List<(char Letter, string Text)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (LetterOf(lines[i], out var text) is { } letter && letter == 'A' + found.Count && found.Count < Most)
            {
                first = found.Count == 0 ? i : first;
                last = i;
                found.Add((letter, text.ToString()));
            }
            else if (found.Count > 0 && lines[i].Trim().Length > 0)
            {
                break;
            }
        }

        var key = found.Count < Least ? "" : KeyBelow(lines, last + 1);
        return Checked(lines, first, [.. found.Select(choice => new Choice(choice.Letter, choice.Text, key.Contains(choice.Letter)))]);
    }

    private static ChoiceList? Checked(string[] lines, int first, List<Choice> choices) =>
        choices.Count is >= Least and <= Most && choices.Exists(choice => choice.IsRight) && choices.Exists(choice => !choice.IsRight)
            ? new(string.Join('\n', lines.Take(first)).Trim(), choices)
            : null;

    /// <summary>True for <c>- [x] text</c>, false for <c>- [ ] text</c>, null for another line.</summary>
    private static bool? BoxOf(ReadOnlySpan<char> line, out string text)
    {
        text = "";
        if (line.TrimStart() is not ['-' or '*' or '+', ' ', '[', var box, ']', ' ', .. var rest] || rest.IsWhiteSpace())
            return null;
        text = rest.Trim().ToString();
        return box switch { 'x' or 'X' => true, ' ' => false, _ => null };
    }

    /// <summary>The letter of <c>- A: text</c>, <c>b) text</c>, <c>**C.** text</c>; null for another line.</summary>
    public static char? LetterOf(ReadOnlySpan<char> line) => LetterOf(line, out _);

    private static char? LetterOf(ReadOnlySpan<char> line, out ReadOnlySpan<char> text)
    {
        text = default;
        if (line.TrimStart().TrimStart("-*+_(>= ") is not [var first, .. var rest] || !char.IsAsciiLetter(first))
            return null;
        rest = rest.TrimStart("*_");
        if (rest is not [':' or '.' or ')', .. var said] || (said.Length > 0 && char.IsLetterOrDigit(said[0])))
            return null;
        text = said.TrimStart("*_").Trim();
        return text.IsEmpty ? null : char.ToUpperInvariant(first);
    }

    /// <summary>The letters of the key: <c>Answer: B</c>, <c>**Correct answer: A, C**</c>; else those that the first line below begins with.</summary>
    private static string KeyBelow(string[] lines, int from)
    {
        string? first = null;
        foreach (var line in lines.Skip(from))
        {
            var said = WithoutTags(line).Trim(" \t*_#>-`".ToCharArray());
            if (said.Length == 0)
                continue;
            if (said.IndexOf("answer", StringComparison.OrdinalIgnoreCase) is >= 0 and < 12 and var at)
            {
                if (Letters(said.AsSpan((at + "answer".Length)..).TrimStart("s *_:=-–—(is").ToString()) is { Length: > 0 } key)
                    return key;
                continue;
            }

            first ??= LetterOf(said) is { } letter ? letter.ToString() : Letters(said);
        }

        return first ?? "";
    }

    /// <summary>A run of single letters: <c>A, C and D</c>.</summary>
    private static string Letters(string text)
    {
        var letters = "";
        foreach (var word in text.Split([' ', ',', '&', '/', '+', '.', ')', ':', '*', '_', '`', '(', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word is [var letter] && letter is (>= 'A' and <= 'H') or (>= 'a' and <= 'h'))
                letters += char.ToUpperInvariant(letter);
            else if (word is not ("and" or "or" or "option" or "Option"))
                break;
        }

        return letters;
    }

    private static string WithoutTags(string line)
    {
        var text = new System.Text.StringBuilder(line.Length);
        var depth = 0;
        foreach (var c in line)
        {
            if (c == '<')
                depth++;
            else if (c == '>' && depth > 0)
                depth--;
            else if (depth == 0)
                text.Append(c);
        }

        return text.ToString();
    }
}
