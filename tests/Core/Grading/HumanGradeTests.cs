using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Grading;
using FlaskPrep.Tests.Architecture;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>How far the grader agrees with people, on the sets in the folder <c>shared/grading</c> beside this repository; they are no part of it.</summary>
public sealed class HumanGradeTests(ITestOutputHelper output)
{
    // What it reaches is 0.44 and 0.46; a third human would reach about 0.67 on such sets.
    [Theory]
    [InlineData("semeval2013-train.json", 0.42)]
    [InlineData("saf-train.json", 0.44)]
    public void Grades_agree_with_people_where_their_grades_are_at_hand_and_nothing_is_checked_elsewhere(string file, double floor)
    {
        var path = Path.Combine(Repository.Root, "..", "shared", "grading", file);
        if (!File.Exists(path))
        {
            output.WriteLine($"{file} is not at hand");
            return;
        }

        using var set = JsonDocument.Parse(File.ReadAllText(path));
        var tasks = set.RootElement.GetProperty("questions").EnumerateArray().ToDictionary(question => question.GetProperty("id").GetString()!, Tasks);
        var (ours, theirs) = (new List<double>(), new List<double>());
        foreach (var answer in set.RootElement.GetProperty("answers").EnumerateArray())
        {
            var reply = answer.GetProperty("answer").GetString()!;
            ours.Add(tasks[answer.GetProperty("questionId").GetString()!].Max(task => ReplyGrader.Grade(task, reply).Score));
            theirs.Add(answer.TryGetProperty("score", out var score) ? score.GetDouble() : answer.GetProperty("label3").GetString() == "correct" ? 1 : 0);
        }

        var r = Agreement.Correlation(ours, theirs);
        output.WriteLine($"{file}: {ours.Count} replies, r = {r:F3}");
        Assert.InRange(r, floor, 1);
    }

    private static List<GradingTask> Tasks(JsonElement question)
    {
        var text = question.GetProperty("question").GetString()!;
        return [.. question.GetProperty("references").EnumerateArray()
            .Select(reference => reference.ValueKind == JsonValueKind.String ? reference.GetString()! : reference.GetProperty("text").GetString()!)
            .Select(answer => new GradingTask(text, DerivedPoints.Of(answer), [], answer))];
    }
}
