using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>Shows below a question's title what else of it there is: its wording, or its choices without the key.</summary>
public static class QuestionQuote
{
    /// <summary>Nothing where the title says all.</summary>
    public static IEnumerable<string> Lines(int ask, Question question) =>
        question.Choices is { } list ? Choices(ask, list) : question.Wording.Length > 0 ? Wording(ask, question.Wording) : [];

    private static IEnumerable<string> Wording(int ask, string wording) =>
        [$"> *The question goes on:* {Mark.Write(MarkKind.Wording, ask.ToString())}", ">", .. wording.ReplaceLineEndings("\n").Split('\n').Select(Quoted)];

    private static IEnumerable<string> Choices(int ask, ChoiceList list) =>
    [
        $"> *{(list.Right.Skip(1).Any() ? "Choose all that are right." : "Choose one.")}* {Mark.Write(MarkKind.Choices, ask.ToString())}", ">",
        .. (list.Stem.Length == 0 ? [] : list.Stem.Split('\n').Append("")).Select(Quoted),
        .. list.Choices.Select(choice => $"> - {TranscriptText.OneLine(choice.Line)}"),
    ];

    private static string Quoted(string line) => line.Length == 0 ? ">" : $"> {TranscriptText.OneLine(line.TrimEnd())}";
}
