using FlaskPrep.Core.Rules;

namespace FlaskPrep.Study;

/// <summary>What an act of the person does to the transcript.</summary>
/// <param name="Message">One sentence, also for a screen reader.</param>
/// <param name="Edits">Insertions only, in the order of the text; empty where nothing is to be written.</param>
/// <param name="Cursor">Where the next reply goes, in the text after the edits; null to leave the cursor.</param>
/// <param name="Expected">A mark that the text holds when the edits have arrived; null where there is nothing to wait for.</param>
public sealed record StudyResult(string Message, IReadOnlyList<TextEdit> Edits, int? Cursor = null, string? Expected = null)
{
    public static StudyResult Refused(string message) => new(message, []);

    /// <summary>The text with the edits in it.</summary>
    public string Apply(string text)
    {
        foreach (var edit in Edits.Reverse())
            text = string.Concat(text.AsSpan(0, edit.Span.Start), edit.NewText, text.AsSpan(edit.Span.End));
        return text;
    }
}
