using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>What follows an act: the next question, or the report.</summary>
internal sealed class Course(HistoryStore history, Marking marking, TimeProvider time, ReviewedNotes reviewed)
{
    /// <summary>Goes on below the last ask. An ask that is not the last one leaves the end as it is.</summary>
    /// <param name="desk">Where the act happened.</param>
    /// <param name="insertions">What it puts in; takes up what follows.</param>
    /// <param name="said">What it says; the result says on.</param>
    /// <param name="expected">The mark by which it is seen.</param>
    public StudyResult GoOn(Desk desk, Insertions insertions, string said, string? expected)
    {
        if (desk.Transcript.HasReport && insertions.Edits.Count > 0)
            insertions.AddBlock(desk.Transcript.Source.Length, new Report(history, time, reviewed).Again(desk));
        if (desk.Transcript.HasReport || desk.Transcript.Asks[^1].Number != desk.Ask.Number)
            return new(said, insertions.Edits, null, expected);
        if (IsTimeUp(desk))
            return Close(desk, insertions, $"{said} The {desk.Header.Limit} minutes are over; the report is at the end.", expected);
        if (Next(desk) is not { } next)
            return Close(desk, insertions, $"{said} That was the last question; the report is at the end.", expected);
        var number = desk.Transcript.Asks[^1].Number + 1;
        insertions.AddBlock(desk.Transcript.Source.Length, TranscriptText.Ask(number, next, time.GetUtcNow()));
        // The report will look up what the notes say; nobody is to wait for it then.
        if (desk.Sheet.Uri is { } uri && desk.Sheet.Snapshot.VaultOf(uri) is { } vault)
            reviewed.Begin(desk.Sheet.Snapshot, vault, desk.Bank, [.. desk.Header.Questions.Select(desk.Bank.Find).OfType<Question>()]);
        // The next reply goes on the line above the last break.
        return new($"{said} Question {number}: {next.Title}", insertions.Edits, insertions.End - desk.NewLine.Length, expected);
    }

    /// <summary>True if nothing is asked after this ask.</summary>
    public bool IsLast(Desk desk) => desk.Transcript.Asks[^1].Number == desk.Ask.Number && (IsTimeUp(desk) || Next(desk) is null);

    /// <summary>Ends the interview with its report, and with the grades where they come at the end.</summary>
    public StudyResult Close(Desk desk, Insertions insertions, string said, string? expected)
    {
        var transcript = desk.Transcript;
        foreach (var ask in transcript.Asks.Where(ask => ask.Noted.Count > 0 && ask.Grade is null))
            if (!insertions.IsUsed(ask.ReplyEnd) && desk.At(ask) is { } other && marking.Mark(other) is { } marked)
                insertions.AddBlock(ask.ReplyEnd, GradeQuote.Lines(ask.Number, marked.Hash, marked.Grade, marked.Score, marked.Late));
        var lines = new Report(history, time, reviewed).Lines(desk);
        insertions.AddBlock(transcript.Source.Length, lines);
        var length = lines.Skip(1).Sum(line => line.Length + desk.NewLine.Length);
        return new(said, insertions.Edits, insertions.End - length - desk.NewLine.Length, expected ?? lines[0]);
    }

    private bool IsTimeUp(Desk desk) =>
        desk.Header.Limit is { } minutes && time.GetUtcNow() - desk.Header.Started - Breaks(desk) >= TimeSpan.FromMinutes(minutes);

    private TimeSpan Breaks(Desk desk) =>
        desk.Transcript.Asks.Aggregate(TimeSpan.Zero, (sum, ask) => sum + (ask.IsOpen ? ask.Breaks.Until(time.GetUtcNow()) : ask.Breaks.Over));

    private static Question? Next(Desk desk)
    {
        // A question that left the bank meanwhile is passed by.
        foreach (var id in desk.Header.Questions.Skip(desk.Transcript.Asks.Count))
            if (desk.Bank.Find(id) is { } question && !desk.Transcript.Asks.Any(ask => ask.Question.Equals(id, StringComparison.OrdinalIgnoreCase)))
                return question;
        return null;
    }
}
