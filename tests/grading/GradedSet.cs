using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Grading;

/// <summary>Questions with reference answers, and replies to them that people graded.</summary>
internal sealed record GradedSet(string Name, IReadOnlyDictionary<string, IReadOnlyList<GradingTask>> Tasks, IReadOnlyList<GradedReply> Replies)
{
    public static IEnumerable<GradedSet> ReadAll(string folder)
    {
        var semeval = Read(Path.Combine(folder, "semeval2013-train.json"));
        foreach (var name in (string[])["beetle", "sciEntsBank"])
            yield return semeval with { Name = name, Replies = [.. semeval.Replies.Where(reply => reply.Question.StartsWith(name, StringComparison.OrdinalIgnoreCase))] };
        yield return Read(Path.Combine(folder, "saf-train.json"));
    }

    private static GradedSet Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        var tasks = document.RootElement.GetProperty("questions").EnumerateArray().ToDictionary(question => question.GetProperty("id").GetString()!, TasksOf);
        var replies = document.RootElement.GetProperty("answers").EnumerateArray().Select(answer => new GradedReply(
            answer.GetProperty("questionId").GetString()!, answer.GetProperty("answer").GetString()!,
            answer.TryGetProperty("score", out var score) ? score.GetDouble() : answer.GetProperty("label3").GetString() == "correct" ? 1 : 0));
        return new(Path.GetFileNameWithoutExtension(file), tasks, [.. replies]);
    }

    private static IReadOnlyList<GradingTask> TasksOf(JsonElement question)
    {
        var text = question.GetProperty("question").GetString()!;
        return [.. question.GetProperty("references").EnumerateArray()
            .Select(reference => reference.ValueKind == JsonValueKind.String ? reference.GetString()! : reference.GetProperty("text").GetString()!)
            .Select(answer => new GradingTask(text, DerivedPoints.Of(answer, text), [], answer))];
    }
}
