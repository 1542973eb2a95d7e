using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>Shows the choices of a question below it, without the key.</summary>
public static class ChoiceQuote
{
    public static IEnumerable<string> Lines(int ask, ChoiceList list)
    {
        yield return $"> *{(list.Right.Skip(1).Any() ? "Choose all that are right." : "Choose one.")}* {Mark.Write(MarkKind.Choices, ask.ToString())}";
        yield return ">";
        foreach (var line in list.Stem.Length == 0 ? [] : list.Stem.Split('\n').Append(""))
            yield return line.Length == 0 ? ">" : $"> {Safe(line)}";
        foreach (var choice in list.Choices)
            yield return $"> - {TranscriptText.OneLine(choice.Line)}";
    }

    private static string Safe(string line) => TranscriptText.OneLine(line.TrimEnd());
}
