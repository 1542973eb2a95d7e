using FlaskPrep.Core.Banks;

namespace FlaskPrep.Storage.Seeds;

internal sealed record CorrectionEntry(
    string Question, string Claim, string Verdict, string? Since, string? Short, string Correction, string Source, string? Replacement, string? Evidence)
{
    public Erratum ToErratum() => new(
        Question, Claim, VerdictOf(Verdict), Since, Short ?? Correction, Correction, Source, Replacement, Evidence);

    private static Verdict VerdictOf(string verdict) => verdict switch
    {
        "wrong" => Core.Banks.Verdict.Wrong,
        "outdated" => Core.Banks.Verdict.Outdated,
        "imprecise" => Core.Banks.Verdict.Imprecise,
        "incomplete" => Core.Banks.Verdict.Incomplete,
        _ => Core.Banks.Verdict.True,
    };
}
