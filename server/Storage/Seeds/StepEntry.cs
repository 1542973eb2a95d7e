using System.Text.Json;
using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Storage.Seeds;

/// <summary>One step: exactly one of <c>request</c>, <c>rule</c> and <c>database</c> says what is played.</summary>
internal sealed record StepEntry(string? Name, RequestEntry? Request, RequestEntry? Rule, JsonElement? Database, ExpectEntry? Expect)
{
    public ExerciseStep ToStep(int number)
    {
        var (kind, request) = (Request, Rule, Database) switch
        {
            ({ } played, null, null) => (StepKind.Request, played),
            (null, { } played, null) => (StepKind.Rule, played),
            (null, null, { }) => (StepKind.Database, new RequestEntry("", null, null, null, null, null, false)),
            _ => throw new FormatException($"step {number}: expected one of \"request\", \"rule\" and \"database\""),
        };
        if (request.Path is null || Expect is null)
            throw new FormatException($"step {number}: {(Expect is null ? "\"expect\"" : "\"path\"")} is missing");
        var method = request.Method ?? "GET";
        return new(Name ?? $"{method} {request.Path}", kind, request.Path, Expect.ToExpectation())
        {
            Method = method, Json = request.Json?.GetRawText(), Form = request.Form ?? [], Headers = request.Headers ?? [], Client = request.Client ?? "", Follow = request.Follow,
        };
    }
}
