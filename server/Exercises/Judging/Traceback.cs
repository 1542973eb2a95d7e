namespace FlaskPrep.Exercises.Judging;

/// <summary>What Flask logs of an exception in a view.</summary>
/// <param name="Line">The code's line, from 1; 0 where none is named.</param>
/// <param name="Words">What happened.</param>
internal sealed record Traceback(int Line, string Words)
{
    private const string Begin = "Traceback (most recent call last):";
    private const string File = "candidate.py\", line ";

    /// <summary>The last one in what was printed, or null.</summary>
    public static Traceback? Last(string printed)
    {
        var begin = printed.LastIndexOf(Begin, StringComparison.Ordinal);
        if (begin < 0)
            return null;
        var (line, last) = (0, "");
        foreach (var raw in printed[begin..].Split('\n').Skip(1))
        {
            if (raw.IndexOf(File, StringComparison.Ordinal) is >= 0 and var at)
                line = int.TryParse(string.Concat(raw[(at + File.Length)..].TakeWhile(char.IsAsciiDigit)), out var read) ? read : line;
            // The first line that is not indented ends it: Type: message.
            if (raw.Length > 0 && !char.IsWhiteSpace(raw[0]))
            {
                last = raw.Trim();
                break;
            }
        }

        var (type, said) = last.Split(": ", 2) is [var name, var message] ? (name, message) : (last, "");
        return last.Length == 0 ? null : new(line, Errors.Words(type, said));
    }
}
