using FlaskPrep.Cli.Output;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Cli.Grading;

/// <summary>A reply with the points that its writer ticked, as a test case: <c>flaskprep grade</c> reads it, and should find them by itself.</summary>
internal static class TickedLine
{
    public static void Write(TextWriter output, ReplyEntry reply, GradeEntry grade) => JsonOutput.WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("id", $"{reply.Interview}/{reply.Ask}");
        writer.WriteString("question", $"{reply.Bank}:{reply.Question}");
        writer.WriteString("reply", reply.Reply);
        writer.WriteStartArray("ticked");
        foreach (var point in grade.Points)
            if (point.Ticked)
                writer.WriteStringValue(point.Text);
        writer.WriteEndArray();
        writer.WriteString("grader", grade.Grader);
        writer.WriteEndObject();
    });
}
