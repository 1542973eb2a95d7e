namespace FlaskPrep.Tests.Cli;

public sealed class VerifyCommandTests
{
    [Fact]
    public async Task Each_claim_comes_with_its_evidence()
    {
        var run = await CommandRun.OfAsync("verify", "Q18", "Q17", "--format", "json");
        Assert.SkipWhen(run.Code == 3, run.Error);
        Assert.Equal(0, run.Code);
        var claims = run.Json.EnumerateArray().ToList();
        Assert.Equal(["Q17", "Q17", "Q17", "Q18", "Q18"], claims.Select(claim => claim.GetProperty("question").GetString()));
        Assert.All(claims, claim => Assert.True(claim.GetProperty("holds").GetBoolean() && claim.GetProperty("evidence").GetString()!.Length > 0 && claim.GetProperty("flask").GetString()!.Length > 0));
    }

    [Fact]
    public async Task A_question_that_there_is_not_is_named()
    {
        var run = await CommandRun.OfAsync("verify", "Q99");
        Assert.Equal(2, run.Code);
        Assert.Contains("\"Q99\"", Assert.Single(run.Errors));
    }

    [Fact]
    public async Task Without_a_python_nothing_runs()
    {
        var run = await CommandRun.OfAsync("verify", "--python", "/nowhere/python3");
        Assert.Equal(3, run.Code);
        Assert.StartsWith("flaskprep: nothing can be run here: ", Assert.Single(run.Errors));
    }
}
