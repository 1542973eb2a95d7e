using FlaskPrep.Core.Verification;

namespace FlaskPrep.Storage.Seeds;

internal sealed record ClaimEntry(string Question, string Claim, string Probe)
{
    public Claim ToClaim() => new(Question, Claim, Probe);
}
