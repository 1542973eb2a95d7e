using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>The parts that we write into a transcript, as lines.</summary>
public static class TranscriptText
{
    /// <summary>A new document with its first question.</summary>
    public static IEnumerable<string> Begin(TranscriptHeader header, string title) => [.. HeaderReader.Write(header), "", $"# {title}", ""];

    /// <summary>A question's heading, what else of it there is, and the empty line where the reply goes.</summary>
    public static IEnumerable<string> Ask(int number, Question question, DateTimeOffset at)
    {
        var more = QuestionQuote.Lines(number, question).ToList();
        return [$"## {number}. {OneLine(question.Title)} {Mark.Write(MarkKind.Ask, number.ToString(), question.Id, Stamp.Of(at))}", "", .. more, .. more.Count > 0 ? [""] : Array.Empty<string>(), ""];
    }

    /// <summary>Says that a reply is in where the grades come at the end.</summary>
    public static IEnumerable<string> Noted(int ask, string replyHash) =>
        [$"> *The reply is in; its grade comes at the end.* {Mark.Write(MarkKind.Noted, ask.ToString(), replyHash)}"];

    public static IEnumerable<string> Skipped(int ask) => [$"> *Skipped.* {Mark.Write(MarkKind.Skip, ask.ToString())}"];

    public static string ReportHeading(DateTimeOffset at) => $"## Report {Mark.Write(MarkKind.Report, Stamp.Of(at))}";

    /// <summary>Text of a bank for one line of ours: it must not end the line, or open a comment of its own.</summary>
    public static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace("<!--", "‹!--").Replace("-->", "--›");
}
