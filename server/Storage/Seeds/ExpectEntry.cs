using System.Text.Json;
using FlaskPrep.Core.Exercises;

namespace FlaskPrep.Storage.Seeds;

internal sealed record ExpectEntry(
    int? Status, int? StatusNot, int? StatusBelow, bool Denied, string? Mimetype, JsonElement? Json, string? Text, string? Body, string? BodyHas, string? BodyLacks, int? Number,
    Dictionary<string, string>? Headers, string[]? Printed, string? Dialect)
{
    public Expectation ToExpectation() => new()
    {
        Status = Status, StatusNot = StatusNot, StatusBelow = StatusBelow, Denied = Denied, Mimetype = Mimetype, Json = Json?.GetRawText(), Text = Text, Body = Body,
        BodyHas = BodyHas, BodyLacks = BodyLacks, Number = Number, Headers = Headers ?? [], Printed = Printed ?? [], Dialect = Dialect,
    };
}
