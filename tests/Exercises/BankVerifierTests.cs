using System.Text.RegularExpressions;
using FlaskPrep.Core.Verification;
using FlaskPrep.Exercises.Verification;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Exercises;

public sealed partial class BankVerifierTests
{
    [Fact]
    public void Each_claim_stands_in_its_question_and_has_its_probe()
    {
        var (claims, problems) = SeedFolder.BuiltIn.ReadClaims(SeedFolder.FlaskInterview);
        Assert.Empty(problems);
        var probes = Probe().Matches(claims.Probes).Select(match => match.Groups["name"].Value).ToHashSet();
        Assert.All(claims.Claims, claim =>
        {
            var question = World.SeedBank.Find(claim.Question)!;
            Assert.Contains(claim.Text, question.Span.Of(World.SeedBank.Text.Text));
            Assert.Contains(claim.Probe, probes);
        });
        // Every question of the bank but the one that compares two frameworks in general.
        Assert.Equal(World.SeedBank.Questions.Select(question => question.Id).Except(["Q5"]), claims.Claims.Select(claim => claim.Question).Distinct());
    }

    [Fact]
    public async Task What_holds_is_seen_on_the_real_flask()
    {
        var claims = SeedFolder.BuiltIn.ReadClaims(SeedFolder.FlaskInterview).Value;
        var (verified, refusal) = await BankVerifier.RunAsync(World.SeedBank, claims, ["Q7", "Q10", "Q3"], RealFlask.Wishes, (_, _) => null, TestContext.Current.CancellationToken);
        Assert.SkipWhen(refusal is not null, $"no code can be run here: {refusal}");
        Assert.Equal(["Q3", "Q7", "Q7", "Q10"], verified!.Claims.Select(claim => claim.Question));
        Assert.Equal([null, true, true, false], verified.Claims.Select(claim => claim.Holds));
        Assert.Equal(BankVerifier.CodeRuns, verified.Claims[1].Claim);
        Assert.Contains("decodes to {\"user\": \"ada\"}", verified.Claims[3].Evidence);
    }

    [Fact]
    public async Task The_code_of_the_modern_bank_does_what_its_exercises_ask()
    {
        var bank = World.BuiltIns.Banks[SeedFolder.FlaskModern];
        var (verified, refusal) = await BankVerifier.RunAsync(bank, BankClaims.None, [], RealFlask.Wishes, (_, _) => null, TestContext.Current.CancellationToken);
        Assert.SkipWhen(refusal is not null, $"no code can be run here: {refusal}");
        Assert.Equal(10, verified!.Claims.Count);
        Assert.All(verified.Claims, claim => Assert.True(claim.Holds, $"{claim.Question}: {claim.Evidence}"));
    }

    [Fact]
    public void The_code_of_a_question_is_all_of_its_fences() =>
        Assert.Equal("a\n\nb", AnswerCode.Of("Q1. x\n\n```python\na\n\n```\n\nwords\n\n```\nb\n```\nmore"));

    [GeneratedRegex(@"^def (?<name>\w+)\(\):", RegexOptions.Multiline)]
    private static partial Regex Probe();
}
