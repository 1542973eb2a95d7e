namespace FlaskPrep.Core.Banks;

/// <summary>How many things a question wants to hear: <em>Name 4 advantages</em>, <em>Give at least two reasons</em>. <em>Name the 3 classes</em> wants all there are.</summary>
internal static class AskedCount
{
    private static readonly string[] Wishes = ["name", "list", "give", "state", "mention", "describe", "identify", "provide", "cite"];
    private static readonly string[] Between = ["me", "us", "at", "least", "any", "some"];
    private static readonly string[] Numbers = ["two", "three", "four", "five", "six", "seven", "eight"];

    /// <summary>2 to 8, or null where it asks for all.</summary>
    public static int? In(string question)
    {
        var words = question.Split([' ', '\t', '\r', '\n', ',', '.', ':', '?', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (!Is(words[i], Wishes))
                continue;
            var next = i + 1;
            while (next < words.Length && Is(words[next], Between))
                next++;
            if (next < words.Length && Number(words[next]) is { } count)
                return count;
        }

        return null;
    }

    private static bool Is(string word, string[] words) => words.Contains(word, StringComparer.OrdinalIgnoreCase);

    private static int? Number(string word)
    {
        if (word is [>= '2' and <= '8'])
            return word[0] - '0';
        var index = Array.FindIndex(Numbers, number => number.Equals(word, StringComparison.OrdinalIgnoreCase));
        return index < 0 ? null : index + 2;
    }
}
