using FlaskPrep.Core.Facts;

namespace FlaskPrep.Storage.Seeds;

/// <summary>One fact; <c>fires</c> and <c>silent</c> are the examples that the tests run it on.</summary>
internal sealed record FactEntry(
    string Id, string Kind, string? Question, string[] Patterns, string[]? Unless, bool Code, string? Since, string Message, string Correction,
    string Source, FactFix? Fix, string[]? Fires, string[]? Silent)
{
    /// <exception cref="FormatException">A pattern is not one.</exception>
    public Fact ToFact() => new(
        Id, Kind == "wrong" ? FactKind.Wrong : FactKind.Outdated, Question, [.. Patterns.SelectMany(ClaimPattern.Parse)], [.. (Unless ?? []).SelectMany(ClaimPattern.Parse)], Code, Since,
        Message, Correction, Source, Fix);
}
