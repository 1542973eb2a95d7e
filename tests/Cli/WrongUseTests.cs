namespace FlaskPrep.Tests.Cli;

public sealed class WrongUseTests
{
    public static TheoryData<string> Commands => ["lsp", "bank", "ask", "check", "interview", "grade", "exercise", "verify", "progress", "history", "regrade", "review", "doctor", "replay"];

    [Theory]
    [InlineData("nothing")]
    [InlineData("--nothing")]
    [InlineData("bank", "--format", "xml")]
    [InlineData("bank", "/no/such/file.md")]
    [InlineData("bank", "/")]
    [InlineData("check", "/no/such/folder")]
    [InlineData("check", "--nothing")]
    [InlineData("doctor", "/no/such/folder")]
    [InlineData("doctor", "a", "b")]
    [InlineData("ask")]
    [InlineData("history")]
    [InlineData("history", "import")]
    [InlineData("history", "import", "/no/such/file")]
    [InlineData("history", "forget")]
    [InlineData("progress", "--history", "/")]
    [InlineData("replay")]
    [InlineData("replay", "/no/such/file")]
    [InlineData("lsp", "--log-level", "loud")]
    [InlineData("lsp", "--record", "/no/such/folder/file")]
    public async Task Wrong_use_ends_with_2_and_one_clear_line(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);
        Assert.Equal(2, run.Code);
        Assert.StartsWith("flaskprep: ", Assert.Single(run.Errors));
        Assert.True(run.Output.Trim() is "" or "[]" || args[0] == "check", run.Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_explains_itself(string command)
    {
        var run = await CommandRun.OfAsync(command, "--help");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches($@"Usage:\s+\S+ {command} ", run.Output);
    }

    [Fact]
    public async Task The_help_names_every_command_and_no_other()
    {
        var run = await CommandRun.OfAsync("--help");
        var listed = run.Output[run.Output.IndexOf("Commands:", StringComparison.Ordinal)..].Split('\n').Skip(1).Select(line => line.Trim().Split(' ')[0]).Where(word => word.Length > 0);
        Assert.Equal(Commands.Select(row => row.Data).Order(), listed.Order());
        Assert.Equal(run, await CommandRun.OfAsync());
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await CommandRun.OfAsync("--version");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^flaskprep \d+\.\d+\.\d+\r?\n$", run.Output);
    }
}
