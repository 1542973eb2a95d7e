using System.Diagnostics.CodeAnalysis;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>What lies before the person: the transcript, the ask that is meant, its question.</summary>
internal sealed record Desk(Sheet Sheet, TranscriptHeader Header, Bank Bank, Ask Ask, Question Question)
{
    /// <summary>The most that one ask counts as time used, in seconds: who comes back the next day did not think all night.</summary>
    private const double MostSeconds = 3600;

    public Transcript Transcript => Sheet.Transcript;

    public string NewLine => Transcript.Source.NewLine;

    /// <summary>Finds the ask at the cursor, else the open one; null and the reason where there is none to work on.</summary>
    public static Desk? Of(Sheet sheet, [NotNullWhen(false)] out string? refusal)
    {
        var transcript = sheet.Transcript;
        refusal = null;
        if (transcript.Header is not { } header)
            refusal = transcript.Problems is [var problem, ..] ? problem.Message : "This is not an interview.";
        else if (transcript.Conflict is { } conflict)
            refusal = $"Line {conflict.Line + 1}: {conflict.Message}";
        else if (sheet.Snapshot.BankNamed(header.Bank) is not { } bank)
            refusal = $"The question bank “{header.Bank}” is not loaded: put it back, then go on. Nothing is lost.";
        else if ((transcript.AskAt(sheet.Cursor) ?? transcript.OpenAsk) is not { } ask)
            refusal = transcript.HasReport ? "This interview is over." : "Put the cursor into the question that you answer.";
        else if (AskedQuestion.In(bank, transcript, ask) is not { } question)
            refusal = $"Question {ask.Number} is no longer in “{header.Bank}”, or {ask.Question} asks something else there: put it back, or finish the interview. Nothing is lost.";
        else
            return new(sheet, header, bank, ask, question);
        return null;
    }

    /// <summary>Before any ask whose question is there: enough to finish an interview when the open one left the bank. Null where there is none.</summary>
    public static Desk? OfAny(Sheet sheet) =>
        sheet.Transcript.Asks.Reverse().Select(ask => Of(sheet with { Cursor = ask.Heading.End }, out _)).FirstOrDefault(desk => desk is not null);

    /// <summary>The same before another ask; null where its question left the bank.</summary>
    public Desk? At(Ask ask) => AskedQuestion.In(Bank, Transcript, ask) is { } question ? this with { Sheet = Sheet with { Checks = null }, Ask = ask, Question = question } : null;

    /// <summary>The reply as the history keeps it. A clock that was set back makes no time of less than nothing.</summary>
    public ReplyEntry Entry(ReplyKind kind, DateTimeOffset now) => new(
        Header.Interview, Ask.Number, TextHash.Of(Ask.Reply), kind, Bank.Name, Question.Id, TextHash.Of(Question.Title), Ask.Reply, now,
        Math.Clamp((now - Ask.At - Ask.Breaks.Until(now)).TotalSeconds, 0, MostSeconds), Ask.Hints);
}
