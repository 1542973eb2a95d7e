using System.Text.Json;

namespace FlaskPrep.Tests.Cli;

public sealed class AskCommandTests
{
    [Theory]
    [InlineData("Q13", "Q13")]
    [InlineData("q13", "Q13")]
    [InlineData("blueprint", "Q13")]
    [InlineData("modular", "Q13")]
    [InlineData("how to deploy in production", "Q15")]
    [InlineData("FLASK_ENV", "Q8")]
    public async Task Words_lead_to_the_question_that_explains_them(string words, string question)
    {
        var run = await CommandRun.OfAsync(["ask", .. words.Split(' '), "--format", "json"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["question", "title", "definition", "answer", "errata"], run.Json.EnumerateObject().Select(member => member.Name));
        Assert.Equal(question, run.Json.GetProperty("question").GetString());
        Assert.NotEqual("", run.Json.GetProperty("answer").GetString());
    }

    [Fact]
    public async Task A_term_comes_with_its_definition_and_an_id_without()
    {
        Assert.Equal(JsonValueKind.String, (await CommandRun.OfAsync("ask", "Blueprint", "--format", "json")).Json.GetProperty("definition").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await CommandRun.OfAsync("ask", "Q13", "--format", "json")).Json.GetProperty("definition").ValueKind);
    }

    [Fact]
    public async Task The_answer_is_corrected_and_the_correction_has_its_source()
    {
        var json = (await CommandRun.OfAsync("ask", "Q10", "--format", "json")).Json;
        Assert.DoesNotContain("stores data on the server", json.GetProperty("answer").GetString());
        var errata = json.GetProperty("errata").EnumerateArray().ToList();
        Assert.NotEmpty(errata);
        Assert.All(errata, erratum => Assert.Equal(["claim", "verdict", "since", "correction", "source"], erratum.EnumerateObject().Select(member => member.Name)));
        Assert.Contains("Correction: ", (await CommandRun.OfAsync("ask", "Q10")).Output);
    }

    [Theory]
    [InlineData("tomatoes")]
    [InlineData("Q99")]
    [InlineData("\U0001F345")]
    public async Task Words_that_nobody_knows_end_with_1_and_one_line(string words)
    {
        var run = await CommandRun.OfAsync("ask", words, "--format", "json");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Equal($"flaskprep: no question or term fits \"{words}\"; try fewer or other words, or: flaskprep bank", Assert.Single(run.Errors));
    }
}
