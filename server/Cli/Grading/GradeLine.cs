using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Cli.Grading;

/// <summary>Writes a grade as one line of JSON, as the contract names its members.</summary>
internal static class GradeLine
{
    public static void Write(TextWriter output, string id, Grade grade) => JsonOutput.WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteNumber("score", grade.Score);
        Write(writer, "covered", Texts(grade, PointVerdict.Covered));
        Write(writer, "partly", Texts(grade, PointVerdict.Partly));
        Write(writer, "unsure", Texts(grade, PointVerdict.Unsure));
        Write(writer, "missed", Texts(grade, PointVerdict.Missed).Concat(Texts(grade, PointVerdict.Contradicted)));
        Write(writer, "flags", grade.Flags);
        writer.WriteStartArray("points");
        foreach (var point in grade.Points)
            Write(writer, point);
        writer.WriteEndArray();
        Write(writer, "corrections", grade.Repeated.Select(erratum => erratum.Summary));
        writer.WriteString("grader", grade.Grader);
        writer.WriteEndObject();
    });

    public static void WriteError(TextWriter output, string id, string error) => JsonOutput.WriteLine(output, writer =>
    {
        writer.WriteStartObject();
        WriteId(writer, id);
        writer.WriteString("error", error);
        writer.WriteEndObject();
    });

    private static void WriteId(Utf8JsonWriter writer, string id)
    {
        writer.WritePropertyName("id");
        writer.WriteRawValue(id, skipInputValidation: true);
    }

    private static void Write(Utf8JsonWriter writer, PointGrade grade)
    {
        writer.WriteStartObject();
        writer.WriteString("text", grade.Point.Text);
        writer.WriteNumber("weight", grade.Point.Kind == KeyPointKind.Bonus ? 0 : grade.Weight);
        writer.WriteNumber("credit", grade.Credit);
        writer.WriteString("kind", grade.Point.Kind.ToString().ToLowerInvariant());
        writer.WriteString("verdict", grade.Verdict.ToString().ToLowerInvariant());
        Write(writer, "evidence", grade.Evidence);
        writer.WriteEndObject();
    }

    private static IEnumerable<string> Texts(Grade grade, PointVerdict verdict) =>
        grade.Points.Where(point => point.Verdict == verdict).Select(point => point.Point.Text);

    private static void Write(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
