using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class BankCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task The_seed_is_shown_as_the_contract_says()
    {
        var run = await CommandRun.OfAsync("bank", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var bank = Assert.Single(run.Json.EnumerateArray());
        Assert.EndsWith("flask-interview.txt", bank.GetProperty("file").GetString());
        var questions = bank.GetProperty("questions").EnumerateArray().ToList();
        Assert.Equal(Enumerable.Range(1, 20).Select(number => $"Q{number}"), questions.Select(question => question.GetProperty("id").GetString()));
        Assert.All(questions, question =>
        {
            Assert.Equal(
                ["id", "number", "title", "section", "level", "line", "hasAnswer", "answer", "keyPoints"], question.EnumerateObject().Select(member => member.Name));
            Assert.Equal(JsonValueKind.Number, question.GetProperty("number").ValueKind);
            Assert.True(question.GetProperty("hasAnswer").GetBoolean());
            Assert.NotEmpty(question.GetProperty("keyPoints").EnumerateArray());
            Assert.Matches("^(basic|intermediate|advanced)(/advanced)?$", question.GetProperty("level").GetString());
        });
        var lines = await File.ReadAllLinesAsync(bank.GetProperty("file").GetString()!, TestContext.Current.CancellationToken);
        Assert.All(questions, question => Assert.Contains(question.GetProperty("title").GetString()!, lines[question.GetProperty("line").GetInt32() - 1]));
    }

    [Fact]
    public async Task What_a_file_leaves_out_is_null_and_empty()
    {
        folder.With("a.md", "\uFEFF# Redis \U0001F600\r\n\r\n## What is Redis?\r\n\r\n## Why `SET`?\r\n\r\nTo set.\r\n");
        var run = await CommandRun.OfAsync("bank", folder.PathOf("a.md"), "--format", "json");
        var questions = run.Json[0].GetProperty("questions");
        Assert.Equal(2, questions.GetArrayLength());
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null, false, ""), (questions[0].GetProperty("number").ValueKind,
            questions[0].GetProperty("level").ValueKind, questions[0].GetProperty("hasAnswer").GetBoolean(), questions[0].GetProperty("answer").GetString()));
        Assert.Equal(("Why `SET`?", "To set.", 5),
            (questions[1].GetProperty("title").GetString(), questions[1].GetProperty("answer").GetString(), questions[1].GetProperty("line").GetInt32()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Tomatoes are red.\n")]
    [InlineData("```\nQ1. What?\n```\n")]
    public async Task A_file_without_questions_is_fine(string text)
    {
        folder.With("a.md", text);
        var run = await CommandRun.OfAsync("bank", folder.PathOf("a.md"), "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(0, run.Json[0].GetProperty("questions").GetArrayLength());
        Assert.Contains("0 questions", (await CommandRun.OfAsync("bank", folder.PathOf("a.md"))).Output);
    }

    [Fact]
    public async Task One_file_that_cannot_be_read_leaves_the_others()
    {
        folder.With("a.md", "Q1. What?\n\nA: x\n").With("b.md", [0, 1, 2]);
        var run = await CommandRun.OfAsync("bank", folder.PathOf("b.md"), folder.PathOf("a.md"), folder.PathOf("c.md"), "--format", "json");
        Assert.Equal(2, run.Code);
        Assert.Equal([$"flaskprep: {folder.PathOf("b.md")}: holds binary data, not text; save it as UTF-8 text", $"flaskprep: {folder.PathOf("c.md")}: there is no such file; check the path"], run.Errors);
        Assert.Contains("a.md: 1 question\n", (await CommandRun.OfAsync("bank", folder.PathOf("a.md"))).Output);
        Assert.Equal([folder.PathOf("a.md")], run.Json.EnumerateArray().Select(bank => bank.GetProperty("file").GetString()));
    }

    [Fact]
    public async Task In_text_each_question_is_a_line()
    {
        var run = await CommandRun.OfAsync("bank");
        Assert.Contains("flask-interview.txt: 20 questions", run.Output);
        Assert.Contains("  Q13   What are Flask Blueprints? Why are they used?", run.Output);
    }

    public void Dispose() => folder.Dispose();
}
