using System.Text.Json;
using FlaskPrep.Cli;
using FlaskPrep.Cli.Interviews;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class InterviewCommandTests : IDisposable
{
    private const string Reply = "Flask is a lightweight Python web framework for web applications and APIs.";

    private readonly TestFolder folder = new();
    private readonly TestFolder data = new();

    private string History => data.PathOf("history.db");

    [Fact]
    public async Task A_script_is_asked_in_the_banks_order_and_its_report_is_JSON()
    {
        var run = await ScriptAsync($"{Reply}\n---\n\n---\nI do not know\nanything\n---\n", "--count", "3", "--format", "json");
        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        var asked = run.Json.GetProperty("asked").EnumerateArray().ToList();
        Assert.Equal(["Q1", "Q2", "Q3"], asked.Select(ask => ask.GetProperty("question").GetString()));
        Assert.Equal([Reply, "", "I do not know\nanything"], asked.Select(ask => ask.GetProperty("reply").GetString()));
        Assert.Equal(["answered", "skipped", "answered"], asked.Select(ask => ask.GetProperty("kind").GetString()));
        var grades = asked.Select(ask => ask.GetProperty("grade").GetDouble()).ToList();
        Assert.InRange(grades[0], 1.5, 5);
        Assert.Equal([0, 0], grades.Skip(1));
        Assert.Equal(grades.Average(), run.Json.GetProperty("score").GetDouble(), 9);
        Assert.True(Ulid.IsValid(run.Json.GetProperty("id").GetString()));
        Assert.Equal("flask-interview", asked[0].GetProperty("bank").GetString());
        Assert.All(asked, ask => Assert.True(ask.GetProperty("seconds").GetDouble() >= 0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_the_notes_lack_leaves_out_what_they_answer(bool isAnswered)
    {
        var first = World.SeedBank.Find("Q1")!;
        folder.With("flask.md", isAnswered ? $"# {first.Title}\n\n{first.Answer}\n" : "# Tomatoes\n\nThey need sun.\n");
        var (output, error) = (new StringWriter(), new StringWriter());
        var terminal = new Terminal(output, error, hasColor: false, new StringReader("x\n---\n"));
        var code = new InterviewRun(terminal, folder.Path, json: true).Run(History, new(Count: 1, Order: QuestionOrder.Lacking), goOn: false, why: false);
        Assert.Equal((ExitCode.Fine, ""), (code, error.ToString()));
        using var report = JsonDocument.Parse(output.ToString());
        Assert.Equal(!isAnswered, report.RootElement.GetProperty("asked")[0].GetProperty("question").GetString() == "Q1");
    }

    [Theory]
    [InlineData("")]
    [InlineData(Reply)]
    [InlineData(Reply + "\n")]
    [InlineData(Reply + "\n---")]
    [InlineData(Reply + "\r\n---\r\n")]
    public async Task The_end_of_the_input_ends_with_the_report(string input)
    {
        var run = await ScriptAsync(input, "--level", "basic", "--format", "json");
        Assert.Equal((ExitCode.Fine, ""), (run.Code, run.Error));
        Assert.Equal(input.Length == 0 ? [] : [Reply], run.Json.GetProperty("asked").EnumerateArray().Select(ask => ask.GetProperty("reply").GetString()));
    }

    [Fact]
    public async Task As_text_it_has_no_colors_and_ends_with_the_report()
    {
        var run = await ScriptAsync($"{Reply}\n---\n", "--count", "1");
        Assert.StartsWith("\n1 of 1. What is Flask?\n", run.Output);
        Assert.Matches("\n  [½1-5]+ of 5\n", run.Output);
        Assert.Matches(@"\nSolid \d, shaky \d, gaps \d\. Score ", run.Output);
        Assert.DoesNotContain('\e', run.Output);
        Assert.DoesNotContain("<!--", run.Output);
        Assert.DoesNotContain("Tick a point", run.Output);
    }

    [Fact]
    public async Task What_is_a_command_for_a_person_is_a_reply_in_a_script()
    {
        var run = await ScriptAsync("/answer\n---\n", "--count", "1", "--format", "json");
        Assert.Equal("/answer", run.Json.GetProperty("asked")[0].GetProperty("reply").GetString());
    }

    [Theory]
    [InlineData("--count", "0")]
    [InlineData("--count", "many")]
    [InlineData("--limit", "-1")]
    [InlineData("--level", "wizard")]
    [InlineData("--bank", "none-such")]
    [InlineData("--topic", "submarines and yachts")]
    [InlineData("--feedback", "never")]
    public async Task A_wrong_option_is_one_clear_line(string option, string value)
    {
        var run = await ScriptAsync("", option, value);
        Assert.Equal((ExitCode.WrongUse, ""), (run.Code, run.Output));
        Assert.Contains(option == "--topic" ? "fits" : value, Assert.Single(run.Errors));
    }

    [Fact]
    public void A_person_takes_hints_skips_leaves_and_comes_back()
    {
        var (first, code) = Person($"/hint\n{Reply}\nand more\n---\nhalf a reply", count: 3);
        Assert.Equal(ExitCode.Fine, code);
        Assert.Contains("Hint 1 of 3 (−½):", first);
        Assert.Contains("of 5", first);
        var document = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathOf("interviews"), "*.interview.md")));
        Assert.Contains($"{Reply}\nand more\n", document);
        // Ctrl+D behind half a reply ends that reply, as a line --- does.
        Assert.Equal(2, Replies().Count);
        var (second, _) = Person("/answer\n", count: 3, goOn: true);
        Assert.Contains("3 of 3. ", second);
        Assert.Contains("The answer", second);
        Assert.Matches(@"Solid \d, shaky \d, gaps \d", second);
        var (third, refused) = Person("", count: 3, goOn: true);
        Assert.Equal((ExitCode.WrongUse, "flaskprep: no interview waits for a reply here; begin one: flaskprep interview\n"), (refused, third));
    }

    [Fact]
    public void Whoever_leaves_at_once_is_told_how_to_come_back()
    {
        var (output, _) = Person("", count: 2);
        Assert.Contains("It waits for you: flaskprep interview --continue", output);
        Assert.Empty(Replies());
    }

    [Fact]
    public void Finishing_early_shows_the_report()
    {
        var (output, _) = Person($"{Reply}\n---\n/finish\n", count: 5);
        Assert.Contains("Score ", output);
        Assert.Single(Replies());
    }

    [Fact]
    public void Code_is_typed_whole_and_graded_by_what_it_does()
    {
        const string Code = "from flask import Flask\napp = Flask(__name__)\n\n@app.route('/')\ndef hello():\n    return 'Hi'\n";
        var (output, _) = Person($"/skip\n/skip\n/skip\n/code\n{Code}---\n", count: 4, inOrder: true);
        Assert.Contains("In code: Write a complete Flask app", output);
        Assert.SkipWhen(output.Contains("cannot be run here"), output);
        Assert.Contains("it does not, “GET /: expected the text", output);
        var document = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathOf("interviews"), "*.interview.md")));
        Assert.Contains($"```python\n{Code}```\n", document);
    }

    [Fact]
    public void The_document_reads_well()
    {
        Person($"/hint\n{Reply}\n---\n/skip\n", count: 2);
        var document = File.ReadAllText(Assert.Single(Directory.GetFiles(folder.PathOf("interviews"), "*.interview.md")));
        Assert.DoesNotContain("\n\n\n\n", document);
    }

    [Fact]
    public void In_color_each_point_has_its_sign_and_brackets_do_no_harm()
    {
        var (output, _) = Person("[bold]Flask[/] is a lightweight Python web framework. [x\n---\n", count: 1, color: true);
        Assert.Contains('\e', output);
        Assert.Matches("[✓~✗]", output);
        Assert.Contains("◉", output);
        Assert.Contains("gaps", output);
    }

    [Fact]
    public async Task Regrading_shows_what_would_change_and_touches_nothing()
    {
        await ScriptAsync($"{Reply}\n---\n", "--count", "1");
        using (var history = HistoryStore.Open(History, TimeProvider.System))
        {
            var review = history.Reviews(ReviewFilter.All).Single();
            history.AddGrade(review.Id, review.Grade! with { Score = 0.5, Grader = "old-1", At = review.Grade.At.AddMinutes(1) });
        }

        var before = Grades();
        var text = await CommandRun.OfAsync("regrade", "--history", History);
        Assert.Matches(@"Q1 +0\.5 -> [1-5]\.\d  \(old-1\)\n1 of 1 graded replies would have another grade by ", text.Output);
        var json = (await CommandRun.OfAsync("regrade", "--history", History, "--format", "json")).Json;
        Assert.True(json.GetProperty("replies")[0].GetProperty("changed").GetBoolean());
        Assert.Equal(before, Grades());
    }

    [Fact]
    public void The_history_may_not_lie_in_the_notes_folder()
    {
        var settings = FlaskPrep.Core.Index.Settings.Default with { History = folder.PathOf("my/history.db") };
        Assert.Contains("lies in the notes folder", Assert.Throws<HistoryException>(() => HistoryPlace.Of(settings, folder.Path)).Message);
        Assert.Contains("no absolute path", Assert.Throws<HistoryException>(() => HistoryPlace.Of(settings with { History = "history.db" }, folder.Path)).Message);
        Assert.Equal(History, HistoryPlace.Of(settings with { History = History }, folder.Path));
        Assert.StartsWith(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), HistoryPlace.Of(settings with { History = "~/flask/history.db" }, null));
    }

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    private async Task<CommandRun> ScriptAsync(string input, params string[] options)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await FlaskPrepCommand.RunAsync(
            ["interview", "--history", History, .. options], new Terminal(output, error, hasColor: false, new StringReader(input)));
        return new(code, output.ToString(), error.ToString());
    }

    private (string Output, int Code) Person(string input, int count, bool goOn = false, bool color = false, bool inOrder = false)
    {
        var output = new StringWriter();
        var terminal = new Terminal(output, output, color, new StringReader(input), isInteractive: true);
        var code = new InterviewRun(terminal, folder.Path, json: false).Run(History, new(Count: count, Seed: 5, FollowUps: false, Order: inOrder ? QuestionOrder.Bank : QuestionOrder.Mixed), goOn, why: false);
        return (output.ToString(), code);
    }

    private List<Review> Replies()
    {
        using var history = HistoryStore.Open(History, TimeProvider.System);
        return [.. history.Reviews(ReviewFilter.All)];
    }

    private string Grades() => JsonSerializer.Serialize(Replies().Select(review => (review.Grade!.Score, review.Grade.Grader).ToString()));
}
