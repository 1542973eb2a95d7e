namespace FlaskPrep.Exercises;

/// <summary>Takes from what a person hands in the code as Python has it.</summary>
internal static class CandidateCode
{
    private const string Mark = "\uFEFF";

    /// <summary>Without a byte order mark, with line ends that Python knows, and out of its fence where it stands in one.</summary>
    public static string Of(string text)
    {
        var code = text.ReplaceLineEndings("\n");
        if (code.StartsWith(Mark, StringComparison.Ordinal))
            code = code[Mark.Length..];
        var lines = code.Split('\n').ToList();
        var open = lines.FindIndex(line => line.Trim().Length > 0);
        if (open < 0 || FenceOf(lines[open]) is not { } fence)
            return code;
        var close = lines.FindIndex(open + 1, line => line.Trim() == fence);
        // The lines before it stay, so that a line's number is that of the file.
        return string.Join('\n', lines.Take(close < 0 ? lines.Count : close).Select((line, index) => index <= open ? "" : line)) + "\n";
    }

    private static string? FenceOf(string line)
    {
        var text = line.Trim();
        var length = text.Length - text.TrimStart(text.StartsWith('~') ? '~' : '`').Length;
        return length >= 3 ? text[..length] : null;
    }
}
