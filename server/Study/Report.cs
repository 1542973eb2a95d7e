using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>The end of an interview: what is solid, shaky and a gap, the sentence to say for each gap, the time, and how it compares with last time.</summary>
internal sealed class Report(HistoryStore history, TimeProvider time, ReviewedNotes reviewed)
{
    public IReadOnlyList<string> Lines(Desk desk)
    {
        var interview = desk.Header.Interview;
        var outcomes = history.Outcomes(new(interview)).ToList();
        var reviews = history.Reviews(new(interview, Counting: true)).ToList();
        var standings = QuestionStanding.Of(outcomes.Where(outcome => !outcome.IsUngraded));
        var ungraded = outcomes.Count(outcome => outcome.IsUngraded);
        var score = InterviewScore.Of(interview, desk.Header.Started, outcomes)?.Score;
        history.Finish(interview, time.GetUtcNow());
        var lines = new List<string>
        {
            TranscriptText.ReportHeading(time.GetUtcNow()),
            "",
            $"Solid {Count(Standing.Solid)}, shaky {Count(Standing.Shaky)}, gaps {Count(Standing.Gap)}{(ungraded > 0 ? $", not graded {ungraded}" : "")}. {(score is { } known ? $"Score {ScoreText.Of(known)} of 5{Comparison(interview, known)}." : "Nothing was graded.")}",
        };
        if (OwnWords(reviews) is { } ownWords)
            lines.Add(ownWords);
        lines.Add($"Time used: {Duration(reviews.Sum(review => review.Reply.Seconds))}.");
        var own = new OwnNotes(After(desk), desk.Sheet.Uri, reviewed);
        var weak = standings.Where(standing => standing.Standing != Standing.Solid).Select(standing => desk.Bank.Find(standing.Question.Id)).OfType<Question>()
            .Select(question => new BankQuestion(desk.Bank, question)).ToList();
        own.LookUp(weak);
        foreach (var asked in weak)
            lines.AddRange(["", $"- **{asked.Question.Id}. {TranscriptText.OneLine(asked.Question.Title)}** {Sentence(asked.Question)}{OwnNote(own, asked)}"]);
        return lines;

        int Count(Standing wanted) => standings.Count(standing => standing.Standing == wanted);
    }

    /// <summary>The score anew, where a point is ticked below a report that is there.</summary>
    public IReadOnlyList<string> Again(Desk desk)
    {
        var interview = desk.Header.Interview;
        var score = InterviewScore.Of(interview, desk.Header.Started, history.Outcomes(new(interview)))?.Score ?? 0;
        return [$"Score now {ScoreText.Of(score)} of 5. {OwnWords([.. history.Reviews(new(interview, Counting: true))])}".TrimEnd()];
    }

    private string Comparison(string interview, double score) => history.LastScore(interview)?.Score switch
    {
        null => "",
        { } last when ScoreText.Of(last) == ScoreText.Of(score) => ", as last time",
        { } last => $"; last time {ScoreText.Of(last)}",
    };

    /// <summary>What was ticked by hand is counted, and named apart.</summary>
    private static string? OwnWords(IReadOnlyList<Review> reviews)
    {
        var points = reviews.Sum(review => review.Grade?.Points.Count(point => point.Ticked) ?? 0);
        return points switch
        {
            0 => null,
            1 => "1 point of it counts on your own word.",
            _ => $"{points} points of it count on your own word.",
        };
    }

    /// <summary>What would have been enough to say.</summary>
    private static string Sentence(Question question)
    {
        if (question.KeyPoints.Count == 0)
            return "The bank has no answer to it.";
        var required = question.KeyPoints.Where(point => point.Kind == KeyPointKind.Required).Select(point => point.Text);
        var any = question.KeyPoints.Where(point => point.Kind == KeyPointKind.Any).GroupBy(point => point.Group)
            .SelectMany(group => group.Take(group.First().Need)).Select(point => point.Text);
        return $"To say: {TranscriptText.OneLine(string.Join("; ", required.Concat(any)))}.";
    }

    private static string OwnNote(OwnNotes own, BankQuestion asked) => own.LinkTo(asked) is { } link ? $" Your note: {link}." : "";

    /// <summary>What is known when the report is there: then this interview asks nothing any more.</summary>
    private static Snapshot After(Desk desk) => desk.Sheet is { Uri: { } uri, Snapshot: var now } ? (now with { Documents = now.Documents.Remove(uri) }).WithOpenAsks() : desk.Sheet.Snapshot;

    private static string Duration(double seconds) => seconds switch
    {
        < 1.5 => "1 second",
        < 90 => $"{seconds:0} seconds",
        _ => $"{seconds / 60:0} minutes",
    };
}
