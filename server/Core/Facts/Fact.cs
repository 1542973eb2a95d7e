namespace FlaskPrep.Core.Facts;

/// <summary>Something that notes say of the framework and that is wrong, or was true once.</summary>
/// <param name="Id">Stable, in kebab case.</param>
/// <param name="Kind">Wrong, or outdated.</param>
/// <param name="Question">The question it belongs to, or null.</param>
/// <param name="Patterns">How people say it.</param>
/// <param name="Unless">Words that, in the same sentence, show that the writer knows better; beside <see cref="KnowingWords"/>.</param>
/// <param name="InCode">True if it is looked for in fenced code too.</param>
/// <param name="Since">The version since which it is not so, or null.</param>
/// <param name="Message">One line about the framework, never about the person.</param>
/// <param name="Correction">What is right.</param>
/// <param name="Source">The page or change log to check it in.</param>
/// <param name="Fix">What to write instead, or null.</param>
public sealed record Fact(
    string Id, FactKind Kind, string? Question, IReadOnlyList<ClaimPattern> Patterns, IReadOnlyList<ClaimPattern> Unless, bool InCode,
    string? Since, string Message, string Correction, string Source, FactFix? Fix)
{
    /// <summary><see cref="Since"/>, where it is a release of a package.</summary>
    public Release? Release { get; } = Release.Parse(Since);
}
