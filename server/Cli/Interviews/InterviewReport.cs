using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Interviews;

/// <summary>The end of an interview in a terminal.</summary>
internal static class InterviewReport
{
    public static void Write(Terminal terminal, HistoryStore history, TranscriptHeader header, Transcript transcript, bool json)
    {
        var reviews = history.Reviews(new(header.Interview)).Where(review => review.Attempt <= 1).ToList();
        var score = InterviewScore.Of(header.Interview, header.Started, history.Outcomes(new(header.Interview)))?.Score ?? 0;
        if (json)
        {
            WriteJson(terminal, header, reviews, score);
            return;
        }

        var lines = transcript.Source.Text.Split('\n');
        var from = Array.FindIndex(lines, line => line.StartsWith("## Report", StringComparison.Ordinal));
        terminal.Output.WriteLine();
        if (from < 0)
            terminal.Output.WriteLine($"{reviews.Count} of {header.Questions.Count} questions answered. Score {ScoreText.Of(score)} of 5.");
        foreach (var line in from < 0 ? [] : lines[(from + 2)..])
            terminal.Output.WriteLine(line.Replace("**", ""));
    }

    private static void WriteJson(Terminal terminal, TranscriptHeader header, IReadOnlyList<Review> reviews, double score) =>
        JsonOutput.Write(terminal.Output, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("id", header.Interview);
            writer.WriteStartArray("asked");
            foreach (var review in reviews)
            {
                writer.WriteStartObject();
                writer.WriteString("bank", review.Reply.Bank);
                writer.WriteString("question", review.Reply.Question);
                writer.WriteString("reply", review.Reply.Reply);
                if (review.Grade is { } grade)
                    writer.WriteNumber("grade", grade.Score);
                else
                    writer.WriteNull("grade");
                writer.WriteNumber("seconds", Math.Round(review.Reply.Seconds, 1));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteNumber("score", score);
            writer.WriteEndObject();
        });
}
