namespace FlaskPrep.Core.Grading;

/// <summary>Finds a question bank in a reply. A candidate answers; who asks one question after the other has pasted them, with whatever answers stand between.</summary>
internal static class PastedBank
{
    private const int Fewest = 3;
    private const int FewestWords = 3;

    /// <summary>Where the first of its questions stands; the length of the text where there is no bank in it.</summary>
    public static int Start(string text)
    {
        var asked = 0;
        var first = text.Length;
        // Where the headings begin that stand above the next question, if any do.
        var heading = -1;
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end + 1;
            if (IsQuestion(text.AsSpan(line, end - line)))
            {
                if (asked++ == 0)
                    first = heading >= 0 ? heading : line;
                if (asked == Fewest)
                    return first;
            }
            else if (!text.AsSpan(line, end - line).IsWhiteSpace())
                heading = !IsHeading(text.AsSpan(line, end - line)) ? -1 : heading < 0 ? line : heading;
            line = end;
        }

        return text.Length;
    }

    // "Flask Interview Questions & Answers", "## Basic Level"
    private static bool IsHeading(ReadOnlySpan<char> line) =>
        line.Trim() is not [.., '.' or '!' or ':' or ';'] and var title && (title.StartsWith("#") || title.Contains("Question", StringComparison.OrdinalIgnoreCase) || title.Contains("Level", StringComparison.Ordinal));

    // "Q5. What is Flask?", "### 5. Explain blueprints", "What is Flask?"
    private static bool IsQuestion(ReadOnlySpan<char> line)
    {
        line = line.Trim().Trim("#*_> ");
        var isNumbered = line is ['Q' or 'q', >= '0' and <= '9', ..];
        return (isNumbered || line.EndsWith("?")) && line.Count(' ') >= FewestWords - 1;
    }
}
