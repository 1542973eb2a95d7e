using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;

namespace FlaskPrep.Cli.Overviews;

/// <summary>The same as JSON.</summary>
internal static class ProgressJson
{
    public static void Write(TextWriter output, Overview overview) => JsonOutput.Write(output, writer =>
    {
        var progress = overview.Progress;
        writer.WriteStartObject();
        Array(writer, "solid", progress.Solid, one => Write(writer, one.Standing, one.Asked.Question.Title));
        Array(writer, "shaky", progress.Shaky, one => Write(writer, one.Standing, one.Asked.Question.Title));
        Array(writer, "gaps", progress.Gaps, one => Write(writer, one.Standing, one.Asked.Question.Title));
        Array(writer, "due", overview.Due, one => Object(writer, () =>
        {
            writer.WriteString("bank", one.Asked.Bank.Name);
            writer.WriteString("question", one.Asked.Question.Id);
            writer.WriteString("title", one.Asked.Question.Title);
            writer.WriteString("due", Day(one.Due));
            writer.WriteNumber("chance", Math.Round(one.Chance, 4));
        }));
        Array(writer, "orphans", progress.Orphans, orphan => Write(writer, orphan, null));
        writer.WriteNumber("notAsked", progress.NotAsked);
        Array(writer, "levels", overview.Levels, group => Write(writer, group));
        Array(writer, "topics", overview.Topics, group => Write(writer, group));
        Array(writer, "scores", overview.Scores, score => Object(writer, () =>
        {
            writer.WriteString("day", Day(score.Day));
            writer.WriteNumber("score", score.Score);
            writer.WriteNumber("asks", score.Asks);
        }));
        Array(writer, "days", overview.Days, day => Object(writer, () =>
        {
            writer.WriteString("day", Day(day.Day));
            writer.WriteNumber("count", day.Count);
        }));
        writer.WriteString("interviewDate", overview.Day.Interview is { } date ? Day(date) : null);
        writer.WriteEndObject();
    });

    private static string Day(DateOnly day) => $"{day:yyyy-MM-dd}";

    private static void Array<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        writer.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter writer, Action members)
    {
        writer.WriteStartObject();
        members();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, GroupStanding group) => Object(writer, () =>
    {
        writer.WriteString("name", group.Name);
        writer.WriteNumber("solid", group.Solid);
        writer.WriteNumber("shaky", group.Shaky);
        writer.WriteNumber("gaps", group.Gaps);
        writer.WriteNumber("notAsked", group.NotAsked);
    });

    private static void Write(Utf8JsonWriter writer, QuestionStanding standing, string? title) => Object(writer, () =>
    {
        writer.WriteString("bank", standing.Question.Bank);
        writer.WriteString("question", standing.Question.Id);
        writer.WriteString("title", title);
        if (standing.Score is { } score)
            writer.WriteNumber("score", score);
        else
            writer.WriteNull("score");
        writer.WriteString("at", standing.At);
        writer.WriteBoolean("ticked", standing.Ticked);
    });
}
