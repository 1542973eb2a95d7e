namespace FlaskPrep.Core.Banks;

/// <summary>Between levels and the words that people write for them.</summary>
public static class LevelNames
{
    private static readonly Dictionary<string, QuestionLevels>.AlternateLookup<ReadOnlySpan<char>> Words = new Dictionary<string, QuestionLevels>(StringComparer.OrdinalIgnoreCase)
    {
        ["basic"] = QuestionLevels.Basic, ["basics"] = QuestionLevels.Basic, ["beginner"] = QuestionLevels.Basic, ["beginners"] = QuestionLevels.Basic,
        ["simple"] = QuestionLevels.Basic, ["elementary"] = QuestionLevels.Basic, ["easy"] = QuestionLevels.Basic, ["fresher"] = QuestionLevels.Basic,
        ["freshers"] = QuestionLevels.Basic, ["junior"] = QuestionLevels.Basic, ["fundamentals"] = QuestionLevels.Basic,
        ["intermediate"] = QuestionLevels.Intermediate, ["medium"] = QuestionLevels.Intermediate, ["middle"] = QuestionLevels.Intermediate, ["moderate"] = QuestionLevels.Intermediate,
        ["advanced"] = QuestionLevels.Advanced, ["expert"] = QuestionLevels.Advanced, ["hard"] = QuestionLevels.Advanced, ["senior"] = QuestionLevels.Advanced,
        ["experienced"] = QuestionLevels.Advanced,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All levels that the words of a heading name.</summary>
    public static QuestionLevels In(ReadOnlySpan<char> heading)
    {
        var found = QuestionLevels.None;
        while (NextWord(ref heading, out var word))
            if (Words.TryGetValue(word, out var level))
                found |= level;

        return found;
    }

    /// <summary>The level that a mark before a title names, in words or by its first letter: <c>Easy</c>, <c>E</c>, <c>M</c>, <c>H</c>.</summary>
    public static QuestionLevels OfMark(ReadOnlySpan<char> mark) => mark switch
    {
        "E" => QuestionLevels.Basic,
        "M" => QuestionLevels.Intermediate,
        "H" => QuestionLevels.Advanced,
        _ => mark.Contains(' ') ? QuestionLevels.None : In(mark),
    };

    /// <summary>As the command line writes it: <c>basic</c>, <c>intermediate/advanced</c>, or null.</summary>
    public static string? Text(QuestionLevels levels)
    {
        if (levels == QuestionLevels.None)
            return null;
        var names = new List<string>(3);
        if (levels.HasFlag(QuestionLevels.Basic))
            names.Add("basic");
        if (levels.HasFlag(QuestionLevels.Intermediate))
            names.Add("intermediate");
        if (levels.HasFlag(QuestionLevels.Advanced))
            names.Add("advanced");
        return string.Join('/', names);
    }

    private static bool NextWord(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> word)
    {
        var start = 0;
        while (start < rest.Length && !char.IsLetter(rest[start]))
            start++;
        var end = start;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        word = rest[start..end];
        rest = rest[end..];
        return !word.IsEmpty;
    }
}
