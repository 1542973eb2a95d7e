using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class ExerciseCommandTests
{
    private const string Right = "from flask import Flask\napp = Flask(__name__)\n@app.route('/')\ndef hello():\n    return 'Hello, World!'\n";

    [Fact]
    public async Task A_reply_passes_or_does_not()
    {
        using var folder = new TestFolder().With("right.py", Right).With("wrong.py", Right.Replace("Hello, World!", "Hi"));
        var run = await CommandRun.OfAsync("exercise", "Q4", "--file", folder.PathOf("right.py"), "--format", "json");
        Assert.SkipWhen(run.Code == 3, run.Error);
        Assert.Equal(0, run.Code);
        Assert.True(run.Json.GetProperty("pass").GetBoolean());
        Assert.All(run.Json.GetProperty("checks").EnumerateArray(), check => Assert.Equal(("", true), (check.GetProperty("detail").GetString(), check.GetProperty("pass").GetBoolean())));
        run = await CommandRun.OfAsync("exercise", "q4", "--file", folder.PathOf("wrong.py"));
        Assert.Equal(1, run.Code);
        Assert.Contains("✗ GET / answers Hello, World!: GET /: expected the text “hello world”, got “Hi”", run.Output);
    }

    [Theory]
    [InlineData("Q5 is answered in words", "exercise", "Q5", "--file", "x.py")]
    [InlineData("no file", "exercise", "Q4")]
    [InlineData("a file that is not there", "exercise", "Q4", "--file", "/nowhere/x.py")]
    [InlineData("no such bank", "exercise", "nowhere:Q4", "--file", "x.py")]
    public async Task Wrong_use_is_one_line(string what, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);
        Assert.True(run.Code == 2 && run.Output == "" && run.Errors.Length == 1, what);
    }

    [Fact]
    public async Task Where_it_cannot_be_run_the_code_is_3_and_a_line_says_why()
    {
        using var folder = new TestFolder().With("x.py", Right);
        var run = await CommandRun.OfAsync("exercise", "Q4", "--file", folder.PathOf("x.py"), "--python", "/nowhere/python3");
        Assert.Equal(3, run.Code);
        Assert.StartsWith("flaskprep: the code cannot be run here: ", Assert.Single(run.Errors));
    }

    [Fact]
    public async Task All_exercises_are_listed()
    {
        var run = await CommandRun.OfAsync("exercise", "--format", "json");
        Assert.Equal(0, run.Code);
        Assert.Contains("Q17", run.Json.EnumerateArray().Select(exercise => exercise.GetProperty("question").GetString()));
    }
}
