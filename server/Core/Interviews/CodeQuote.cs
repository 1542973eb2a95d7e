using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Core.Interviews;

/// <summary>Opens a block for code in a transcript: the task as a quote, the starter in a fence.</summary>
public static class CodeQuote
{
    public const string Fence = "```";

    public static IEnumerable<string> Lines(int ask, Exercise exercise) =>
    [
        $"> **In code:** {TranscriptText.OneLine(exercise.Task)} {Mark.Write(MarkKind.Code, ask.ToString())}", "", $"{Fence}python", .. exercise.Starter.ReplaceLineEndings("\n").Split('\n'), Fence,
    ];
}
