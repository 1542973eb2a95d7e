using FlaskPrep.Tests.Architecture;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class ReviewCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task The_review_as_json_names_sections_points_and_challenges()
    {
        var run = await CommandRun.OfAsync("review", Repository.PathOf("tests", "Study", "vaults", "own-words"), "--format", "json");
        Assert.Equal((1, ""), (run.Code, run.Error));
        var blueprints = run.Json.GetProperty("covered").EnumerateArray().Single(one => one.GetProperty("question").GetString() == "Q13");
        Assert.Equal("What are Flask Blueprints? Why are they used?", blueprints.GetProperty("title").GetString());
        var section = blueprints.GetProperty("sections")[0];
        Assert.Equal(("blueprints.md", 1), (Path.GetFileName(section.GetProperty("file").GetString()), section.GetProperty("line").GetInt32()));
        Assert.NotEmpty(blueprints.GetProperty("said").EnumerateArray());
        var challenge = run.Json.GetProperty("challenged").EnumerateArray().Single(one => one.GetProperty("file").GetString()!.EndsWith("going-live.md", StringComparison.Ordinal));
        Assert.Equal((10, "The session is stored on the server, so all workers see the same cart."), (challenge.GetProperty("line").GetInt32(), challenge.GetProperty("statement").GetString()));
        Assert.All(new[] { "correction", "source" }, member => Assert.NotEmpty(challenge.GetProperty(member).GetString()!));
        Assert.Equal(20, new[] { "covered", "partly", "missing" }.Sum(member => run.Json.GetProperty(member).GetArrayLength()));
    }

    [Fact]
    public async Task A_folder_about_something_else_is_one_line_and_fine()
    {
        folder.With("a.md", "# Tomatoes\n\nA session in the garden.").With("b.md", "# Peppers");
        var run = await CommandRun.OfAsync("review", folder.Path);
        Assert.Equal((0, "None of the 2 notes here is about Flask: there is nothing to review.\n", ""), (run.Code, run.Output, run.Error));
        var json = (await CommandRun.OfAsync("review", folder.Path, "--format", "json")).Json;
        Assert.Equal([0, 0, 20, 0], new[] { "covered", "partly", "missing", "challenged" }.Select(member => json.GetProperty(member).GetArrayLength()));
    }

    [Fact]
    public async Task The_text_begins_with_the_headline_and_names_file_and_line()
    {
        folder.With("a.md", "# Blueprints\n\nIn Flask a Blueprint groups routes, templates and handlers. Blueprints split a large application into modular components.\n");
        var run = await CommandRun.OfAsync("review", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("\nCovered\n  Q13  What are Flask Blueprints? Why are they used?\n    ", run.Output);
        Assert.Contains("a.md:1 Blueprints\n", run.Output);
        Assert.Contains("1 of 20 covered", run.Output.Split('\n')[0]);
    }

    [Fact]
    public async Task What_cannot_be_read_is_2_and_the_rest_is_reviewed()
    {
        folder.With("a.md", "# Flask").With("b.md", [0, 1, 2]);
        var run = await CommandRun.OfAsync("review", folder.Path);
        Assert.Equal(2, run.Code);
        Assert.Contains("b.md", Assert.Single(run.Errors));
        Assert.Contains("of 20 covered", run.Output);
    }

    [Fact]
    public async Task A_folder_in_a_notes_folder_has_its_settings()
    {
        folder.With("flaskprep.json", """{"defaultBank": "mine"}""").With("mine.bank.md", "## Q1. What is a portal?\n\nA way out of the tree.\n\n## Q2. What is a hook?\n\nA function.\n")
            .With("sub/a.md", "---\nflaskprep: true\n---\n# Portal\n\nA portal is a way out of the tree.\n").With("b.md", "[[mine:Q1]] and Flask");
        var json = (await CommandRun.OfAsync("review", folder.PathOf("sub"), "--format", "json")).Json;
        Assert.Equal(("mine", 1, 1), (json.GetProperty("bank").GetString(), json.GetProperty("notes").GetInt32(), json.GetProperty("covered").GetArrayLength()));
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder")]
    [InlineData("a.md", "is a file")]
    public async Task Wrong_use_is_2_and_one_line(string name, string said)
    {
        folder.With("a.md");
        var run = await CommandRun.OfAsync("review", folder.PathOf(name));
        Assert.Equal(2, run.Code);
        Assert.Contains(said, Assert.Single(run.Errors));
    }

    public void Dispose() => folder.Dispose();
}
