using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Interviews;

/// <summary>The report as JSON: <c>{"id","asked":[{"bank","question","reply","grade","seconds","kind","reason"}],"score"}</c>; a question passed over has grade 0, one without an answer null, <c>reason</c> is there with <c>--why</c>.</summary>
internal static class InterviewReport
{
    public static void Write(TextWriter output, HistoryStore history, TranscriptHeader header, IReadOnlyList<ChosenQuestion> reasons)
    {
        var reviews = history.Reviews(new(header.Interview, Counting: true)).ToList();
        var score = InterviewScore.Of(header.Interview, header.Started, history.Outcomes(new(header.Interview)))?.Score;
        JsonOutput.Write(output, writer =>
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
                WriteNumber(writer, "grade", review.Grade?.Score ?? (review.Reply.Kind is ReplyKind.Skipped or ReplyKind.Shown ? 0 : null));
                writer.WriteNumber("seconds", Math.Round(review.Reply.Seconds, 1));
                writer.WriteString("kind", (review.Reply.Kind == ReplyKind.Followed ? ReplyKind.Answered : review.Reply.Kind).ToString().ToLowerInvariant());
                if (reasons.FirstOrDefault(chosen => chosen.Question.Id == review.Reply.Question) is { } chosen)
                    writer.WriteString("reason", chosen.Reason);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            WriteNumber(writer, "score", score);
            writer.WriteEndObject();
        });
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
        else
            writer.WriteNull(name);
    }
}
