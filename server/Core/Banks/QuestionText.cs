namespace FlaskPrep.Core.Banks;

/// <summary>Knows a question or an answer again that somebody has copied out of a bank: its marks and line breaks may be others then.</summary>
public static class QuestionText
{
    // Of the words of both.
    private const double LeastShared = 0.85;

    /// <summary>Letters and digits in lower case, without the number that may stand before a question.</summary>
    public static string Plain(string question)
    {
        var words = Words(question);
        return string.Join(' ', words.Count > 1 && IsNumber(words[0]) ? words.Skip(1) : words);
    }

    /// <summary>True if two answers have nearly all words in common.</summary>
    public static bool IsSame(string one, string other)
    {
        var (mine, its) = (Words(one).ToHashSet(StringComparer.Ordinal), Words(other).ToHashSet(StringComparer.Ordinal));
        var shared = mine.Count(its.Contains);
        return shared > 0 && shared >= LeastShared * (mine.Count + its.Count - shared);
    }

    // Q13, 13
    private static bool IsNumber(string word) => word.TrimStart('q') is { Length: > 0 } digits && digits.All(char.IsAsciiDigit);

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var at = 0; at < text.Length; at++)
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > at)
                words.Add(text[at..end].ToLowerInvariant());
            at = end;
        }

        return words;
    }
}
