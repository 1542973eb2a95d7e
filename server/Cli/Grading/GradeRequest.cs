using System.Collections.Frozen;
using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Grading;

/// <summary>A line of <c>flaskprep grade</c>.</summary>
/// <param name="Id">Given back as it came, as JSON; <c>null</c> if there is none.</param>
/// <param name="Question">The question, or the id of a bank's question.</param>
/// <param name="Answers">Reference answers, any of which will do; null for a bank's question.</param>
/// <param name="Reply">The reply.</param>
/// <param name="Error">What is the matter with the line, or null.</param>
internal sealed record GradeRequest(string Id, string Question, IReadOnlyList<string>? Answers, string Reply, string? Error)
{
    private const string NoId = "null";

    public static GradeRequest Parse(string line)
    {
        var id = NoId;
        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
                return Bad(id, "is no JSON object");
            if (root.TryGetProperty("id", out var given))
                id = given.GetRawText();
            if (Text(root, "question") is not { } question)
                return Bad(id, "\"question\" is not a text");
            if (Text(root, "reply") is not { } reply)
                return Bad(id, "\"reply\" is not a text");
            var hasAnswer = root.TryGetProperty("answer", out var answer) && answer.ValueKind != JsonValueKind.Null;
            if (hasAnswer && AnswersOf(answer) is not { Count: > 0 })
                return Bad(id, "\"answer\" is neither a text nor a list of texts, or is empty");
            return new(id, question, hasAnswer ? AnswersOf(answer) : null, reply, null);
        }
        catch (JsonException e)
        {
            return Bad(id, $"is not JSON (at character {e.BytePositionInLine + 1})");
        }
        // Half of a surrogate pair, as in "\ud83d", is valid JSON and no text.
        catch (InvalidOperationException)
        {
            return Bad(id, "holds half a character (a lone surrogate)");
        }
    }

    /// <summary>The grade, or null where no bank knows the question. A built-in question has the bank's points also where it is asked with the bank's answer.</summary>
    /// <param name="banks">The banks here.</param>
    /// <param name="builtIns">The built-in ones: who brings an answer need not wait for a folder to be read.</param>
    public Grade? Grade(Lazy<BankQuestions> banks, Lazy<BankQuestions> builtIns)
    {
        if (Answers is null)
            return banks.Value.Find(Question) is { } named ? Of(named) : null;
        return Answers is [var only] && builtIns.Value.Find(Question, only) is { } found
            ? Of(found)
            : BestGrade.Of([.. Answers.Select(answer => new GradingTask(Question, DerivedPoints.Of(answer, Question), [], answer))], Reply);
    }

    private Grade Of(BankQuestion found) => Graders.Grade(found.Bank, found.Question, Reply, FrozenSet<string>.Empty);

    private static GradeRequest Bad(string id, string error) => new(id, "", null, "", error);

    private static string? Text(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string>? AnswersOf(JsonElement answer)
    {
        var values = answer.ValueKind switch
        {
            JsonValueKind.String => [answer],
            JsonValueKind.Array => answer.EnumerateArray().ToList(),
            _ => [],
        };
        if (!values.TrueForAll(value => value.ValueKind == JsonValueKind.String))
            return null;
        return [.. values.Select(value => value.GetString()!).Where(text => !string.IsNullOrWhiteSpace(text))];
    }
}
