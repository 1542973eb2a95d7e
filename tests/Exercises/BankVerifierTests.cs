using System.Text.RegularExpressions;
using FlaskPrep.Core.Verification;
using FlaskPrep.Exercises.Verification;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Exercises;

public sealed partial class BankVerifierTests
{
    [Theory]
    [InlineData(SeedFolder.FlaskInterview, 30)]
    [InlineData(SeedFolder.FlaskModern, 50)]
    public void Each_claim_stands_in_its_question_and_has_its_probe(string name, int least)
    {
        var bank = World.BuiltIns.Banks[name];
        var (claims, problems) = SeedFolder.BuiltIn.ReadClaims(name);
        Assert.Empty(problems);
        var probes = Probe().Matches(claims.Probes).Select(match => match.Groups["name"].Value).ToHashSet();
        Assert.All(claims.Claims, claim =>
        {
            var question = bank.Find(claim.Question)!;
            Assert.Contains(claim.Text, question.Span.Of(bank.Text.Text));
            Assert.Contains(claim.Probe, probes);
        });
        Assert.True(claims.Claims.Count >= least, $"{claims.Claims.Count} claims");
    }

    [Fact]
    public void Every_question_of_the_first_bank_is_tried_but_the_one_that_compares_two_frameworks_in_general()
    {
        var claims = SeedFolder.BuiltIn.ReadClaims(SeedFolder.FlaskInterview).Value;
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
    public async Task What_the_modern_bank_claims_is_seen_too()
    {
        var bank = World.BuiltIns.Banks[SeedFolder.FlaskModern];
        var claims = SeedFolder.BuiltIn.ReadClaims(SeedFolder.FlaskModern).Value;
        var (verified, refusal) = await BankVerifier.RunAsync(bank, claims, ["Q26", "Q56", "Q58"], RealFlask.Wishes, (_, _) => null, TestContext.Current.CancellationToken);
        Assert.SkipWhen(refusal is not null, $"no code can be run here: {refusal}");
        Assert.Equal([true, true, true], verified!.Claims.Where(claim => claim.Question != "Q56").Select(claim => claim.Holds));
        // What came later than the Flask that is there cannot be tried.
        Assert.All(verified.Claims.Where(claim => claim.Question == "Q56"), claim => Assert.True(claim.Holds ?? claim.Evidence.StartsWith("it came with Flask 3.1"), claim.Evidence));
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
