using FlaskPrep.Cli;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Tests.Study;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

/// <summary><c>flaskprep progress --from FOLDER</c>: the interviews of a class.</summary>
public sealed class ClassProgressTests : IDisposable
{
    private const string Good = "Flask is a lightweight Python web framework for web applications and APIs. Extensions add what the core leaves out.";

    private readonly TestFolder folder = new();

    public ClassProgressTests()
    {
        using var ada = new Sitting(new(Count: 2, Order: QuestionOrder.Bank));
        ada.Type(Good).Submit();
        ada.Skip();
        folder.With("ada/2026-11-22-bank.interview.md", ada.Text);
        folder.With("ada/copy.interview.md", ada.Text);
        using var bob = new Sitting(new(Count: 1, Order: QuestionOrder.Bank));
        bob.Type("I like cheese and long walks on the beach in October.").Submit();
        bob.Text = bob.Text.Replace("- [ ] Flask is a Python web framework for web applications and APIs", "- [x] Flask is a Python web framework for web applications and APIs");
        folder.With("=bob.interview.md", bob.Text);
        folder.With("carl.interview.md", ada.Text.Replace("bank-hash: ", "bank-hash: 0").Replace("interview: 0", "interview: 1"));
        folder.With("dora.interview.md", "nothing to see here");
    }

    [Fact]
    public async Task As_text_it_is_a_table_of_people_and_questions()
    {
        var run = await CommandRun.OfAsync("progress", "--from", folder.Path);
        Assert.Equal(ExitCode.Findings, run.Code);
        var lines = run.Output.Split('\n');
        Assert.Matches(@"^ +score  Q1 +Q2", lines[0]);
        Assert.Matches(@"^=bob +0 +0\*$", lines[1]);
        Assert.Matches(@"^ada +[½12]+ +[½345]+ +–$", lines[2]);
        Assert.Contains("3 people, 3 interviews. –: passed over; *: with points ticked by hand, which are 1 in all.", run.Output);
        Assert.Contains("(as it is here)", run.Output);
        Assert.Contains("(another than here)", run.Output);
        Assert.Contains($"graded by {ReplyGrader.Version}", run.Output);
        Assert.Equal(2, run.Errors.Length);
        Assert.Contains("is the same interview as", run.Error);
        Assert.Contains("dora.interview.md:1: The front matter", run.Error);
    }

    [Fact]
    public async Task As_CSV_no_name_is_a_formula()
    {
        var lines = (await CommandRun.OfAsync("progress", "--from", folder.Path, "--format", "csv")).Output.Split('\n');
        Assert.Equal("student,score,interviews,ticked,otherBank,flask-interview:Q1,flask-interview:Q2", lines[0].TrimEnd());
        Assert.Equal("'=bob,0,1,1,0,0,", lines[1].TrimEnd());
        Assert.StartsWith("carl,", lines[3]);
        Assert.Equal("1", lines[3].Split(',')[4]);
    }

    [Fact]
    public async Task As_JSON_it_has_banks_versions_and_ticks_apart()
    {
        var table = (await CommandRun.OfAsync("progress", "--from", folder.Path, "--format", "json")).Json;
        var students = table.GetProperty("students").EnumerateArray().ToList();
        Assert.Equal(["=bob", "ada", "carl"], students.Select(student => student.GetProperty("student").GetString()));
        Assert.Equal([true, true, false], students.Select(student => student.GetProperty("interviews")[0].GetProperty("sameBank").GetBoolean()));
        Assert.Equal(1, students[0].GetProperty("questions")[0].GetProperty("ticked").GetInt32());
        Assert.Equal(2, table.GetProperty("problems").GetArrayLength());
    }

    [Theory]
    [InlineData("--from", "/no/such/folder")]
    [InlineData("--format", "csv")]
    public async Task Wrong_use_is_one_line(string option, string value)
    {
        var run = await CommandRun.OfAsync("progress", option, value);
        Assert.Equal((ExitCode.WrongUse, ""), (run.Code, run.Output));
        Assert.Contains(value, Assert.Single(run.Errors));
    }

    public void Dispose() => folder.Dispose();
}
