using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>The end of an interview: what is solid, shaky and a gap, the sentence to say for each gap, the time, and how it compares with last time.</summary>
internal sealed class Report(HistoryStore history, TimeProvider time)
{
    public IReadOnlyList<string> Lines(Snapshot snapshot, Desk desk)
    {
        var interview = desk.Header.Interview;
        var reviews = history.Reviews(new(interview)).Where(review => review.Attempt == 1).ToList();
        var outcomes = history.Outcomes(new(interview)).ToList();
        var standings = QuestionStanding.Of(outcomes);
        var score = InterviewScore.Of(interview, desk.Header.Started, outcomes)?.Score ?? 0;
        history.Finish(interview, time.GetUtcNow());
        var lines = new List<string>
        {
            TranscriptText.ReportHeading(time.GetUtcNow()),
            "",
            $"Solid {Count(Standing.Solid)}, shaky {Count(Standing.Shaky)}, gaps {Count(Standing.Gap)}. Score {ScoreText.Of(score)} of 5{Comparison(interview, score)}.",
            $"Time used: {Minutes(reviews.Sum(review => review.Reply.Seconds))}.",
        };
        foreach (var standing in standings)
            if (standing.Standing != Standing.Solid && desk.Bank.Find(standing.Question.Id) is { } question)
                lines.AddRange(["", $"- **{question.Id}. {question.Title}** {Sentence(question)}{OwnNote(snapshot, desk, question)}"]);
        return lines;

        int Count(Standing wanted) => standings.Count(standing => standing.Standing == wanted);
    }

    private string Comparison(string interview, double score) => history.LastScore(interview)?.Score switch
    {
        null => "",
        { } last when ScoreText.Of(last) == ScoreText.Of(score) => ", as last time",
        { } last => $", last time {ScoreText.Of(last)}",
    };

    /// <summary>What would have been enough to say.</summary>
    private static string Sentence(Question question)
    {
        var required = question.KeyPoints.Where(point => point.Kind == KeyPointKind.Required).Select(point => point.Text);
        var any = question.KeyPoints.Where(point => point.Kind == KeyPointKind.Any).GroupBy(point => point.Group)
            .SelectMany(group => group.Take(group.First().Need)).Select(point => point.Text);
        return $"To say: {string.Join("; ", required.Concat(any))}.";
    }

    private static string OwnNote(Snapshot snapshot, Desk desk, Question question)
    {
        foreach (var vault in snapshot.Vaults)
        foreach (var note in vault.Notes.Values.OrderBy(note => note.Uri.ToString(), StringComparer.Ordinal))
            if (note.References.Any(reference => snapshot.Resolve(reference, note.Uri) is { } hit && hit.Question == question && hit.Bank == desk.Bank)
                && Link(vault.Folder, note.Uri) is { } link)
                return $" Your note: {link}.";
        return "";
    }

    // Transcripts lie in interviews/, one folder below the notes.
    private static string? Link(DocumentUri folder, DocumentUri note) =>
        folder.RelativePath(note) is { } path ? $"[{path}](<../{path}>)" : null;

    private static string Minutes(double seconds) => seconds < 90 ? $"{seconds:0} seconds" : $"{seconds / 60:0} minutes";
}
