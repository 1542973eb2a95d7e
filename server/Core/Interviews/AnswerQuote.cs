namespace FlaskPrep.Core.Interviews;

/// <summary>Shows an answer in a transcript, which ends the ask at 0.</summary>
public static class AnswerQuote
{
    public static IEnumerable<string> Lines(int ask, string answer, string? source)
    {
        yield return $"> **The answer** {Mark.Write(MarkKind.Answer, ask.ToString())}";
        yield return ">";
        if (answer.Length == 0)
            yield return "> The bank has none.";
        foreach (var line in answer.Length == 0 ? [] : answer.ReplaceLineEndings("\n").Trim().Split('\n'))
            yield return line.Length == 0 ? ">" : $"> {line}";
        if (source is null)
            yield break;
        yield return ">";
        yield return $"> *{source}*";
    }
}
