namespace FlaskPrep.Exercises.Verification;

/// <summary>The code of a question: what stands in its fences, one below the other, as banks cut one program into pieces.</summary>
internal static class AnswerCode
{
    private const string Fence = "```";

    public static string Of(string text)
    {
        var code = new List<string>();
        var isInside = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.TrimStart().StartsWith(Fence, StringComparison.Ordinal))
                isInside = !isInside;
            else if (isInside)
                code.Add(line);
        }

        return string.Join('\n', code);
    }
}
