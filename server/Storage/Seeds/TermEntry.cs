using FlaskPrep.Core.Terms;

namespace FlaskPrep.Storage.Seeds;

internal sealed record TermEntry(
    string Term, string[]? Aliases, string[]? WeakAliases, string[]? Misspellings, string? Question, string? Strength, string? Definition,
    string? Source, bool Rival)
{
    public Term ToTerm() => new(
        Term, Aliases ?? [], WeakAliases ?? [], Misspellings ?? [], Question, Strength == "strong" ? TermStrength.Strong : TermStrength.Weak,
        Definition ?? "", Source ?? "", Rival);
}
