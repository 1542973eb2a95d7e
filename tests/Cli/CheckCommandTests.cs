using System.Text;
using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public async Task Findings_have_lines_from_1_and_columns_in_utf16_units()
    {
        folder.With("a.md", "# Flask\r\n\r\n\U0001F600é Jinga2 and [[Q99]]\r\n");
        var run = await CheckAsync();
        Assert.Equal((1, ""), (run.Code, run.Error));
        var findings = run.Json.EnumerateArray().ToList();
        Assert.All(findings, finding => Assert.Equal(["file", "line", "column", "code", "severity", "message"], finding.EnumerateObject().Select(member => member.Name)));
        Assert.All(findings, finding => Assert.Equal(folder.PathOf("a.md"), Path.GetFullPath(finding.GetProperty("file").GetString()!)));
        Assert.Equal([("misspelled-term", "information", 3, 5), ("unknown-question", "warning", 3, 16)], findings.Select(Shape));
    }

    [Fact]
    public async Task Banks_are_checked_and_never_mended()
    {
        const string Bank = "## Q1. What is the Flask debug mode?\n\nSet FLASK_ENV=development for Flask.\n\n## Q2. What is a hook?\n\nIt is.\n\n## Q3. Why?\n";
        folder.With("mine.bank.md", Bank).With("a.md", "Nothing.");
        var run = await CheckAsync(".", "--fix");
        Assert.Equal(0, run.Code);
        Assert.Equal([("outdated-fact", "information", 3), ("missing-answer", "information", 9)], run.Json.EnumerateArray().Select(Shape).Select(one => (one.Item1, one.Item2, one.Item3)));
        Assert.Equal(Bank, File.ReadAllText(folder.PathOf("mine.bank.md")));
        Assert.Contains("1 note and 1 bank file read, 2 findings", (await CommandRun.OfAsync("check", folder.Path)).Output);
    }

    [Theory]
    [InlineData("Flask and a Blueprint.", 0)]
    [InlineData("Flask and Jinga2.", 0)]
    [InlineData("Flask and [[Q99]].", 1)]
    [InlineData("tomatoes [[Q99]]", 0)]
    public async Task Only_a_warning_fails_the_check(string note, int code)
    {
        folder.With("a.md", note);
        Assert.Equal(code, (await CheckAsync()).Code);
    }

    [Fact]
    public async Task All_findings_are_listed_however_many_there_are()
    {
        folder.With("a.md", string.Concat(Enumerable.Repeat("Flask [[Q99]] Jinga2\n", 700)));
        Assert.Equal(1400, (await CheckAsync()).Json.GetArrayLength());
        await CheckAsync(".", "--fix");
        Assert.DoesNotContain("Jinga2", folder.Read("a.md"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_2_and_the_rest_is_checked()
    {
        folder.With("a.md", "Flask [[Q99]]").With("b.md", [0, 1, 2]);
        var run = await CheckAsync();
        Assert.Equal(2, run.Code);
        Assert.Contains("b.md: holds binary data", Assert.Single(run.Errors));
        Assert.Single(run.Json.EnumerateArray());
    }

    [Fact]
    public async Task A_file_is_checked_with_the_settings_of_its_folder()
    {
        folder.With("flaskprep.json", """{"rules":{"unknown-question":"off"}}""").With("deep/er/a.md", "Flask [[Q99]] Jinga2");
        foreach (var path in new[] { "deep/er/a.md", "deep/er", "deep", "." })
            Assert.Equal([("misspelled-term", "information", 1, 15)], (await CheckAsync(path)).Json.EnumerateArray().Select(Shape));
    }

    [Fact]
    public async Task A_part_of_a_folder_is_checked_with_the_whole_in_mind()
    {
        folder.With("flaskprep.json", "{}").With("Q99.md", "Flask: mine").With("sub/a.md", "Flask [[Q99]] [[Q98]]").With("other/b.md", "Flask [[Q97]]");
        Assert.Equal([("unknown-question", "warning", 1, 15)], (await CheckAsync("sub")).Json.EnumerateArray().Select(Shape));
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_checked_once()
    {
        folder.With("a.md", "Flask [[Q99]]");
        var run = await CommandRun.OfAsync("check", folder.Path, folder.PathOf("a.md"), folder.Path, "--format", "json");
        Assert.Single(run.Json.EnumerateArray());
    }

    [Fact]
    public async Task Fixes_keep_the_mark_at_the_start_and_the_line_ends_and_are_done_once()
    {
        const string Before = "# Flask\r\n\r\nJinga2 \U0001F600 reqest\rand [[Q99]]\n";
        var mark = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);
        await File.WriteAllTextAsync(folder.PathOf("a.md"), Before, mark, TestContext.Current.CancellationToken);
        var run = await CheckAsync(".", "--fix");
        Assert.Equal([("unknown-question", "warning")], run.Json.EnumerateArray().Select(finding => (Shape(finding).Code, Shape(finding).Severity)));
        var after = Before.Replace("Jinga2", "Jinja2", StringComparison.Ordinal).Replace("reqest", "request", StringComparison.Ordinal);
        Assert.Equal([.. mark.GetPreamble(), .. mark.GetBytes(after)], folder.Bytes("a.md"));
        await CheckAsync(".", "--fix");
        Assert.Equal([.. mark.GetPreamble(), .. mark.GetBytes(after)], folder.Bytes("a.md"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Fixes_keep_utf_16(bool bigEndian)
    {
        var utf16 = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        await File.WriteAllTextAsync(folder.PathOf("a.md"), "Flask Jinga2 é", utf16, TestContext.Current.CancellationToken);
        await CheckAsync(".", "--fix");
        Assert.Equal([.. utf16.GetPreamble(), .. utf16.GetBytes("Flask Jinja2 é")], folder.Bytes("a.md"));
    }

    [Fact]
    public async Task A_file_that_is_no_utf_8_is_checked_and_left_as_it_is()
    {
        byte[] latin1 = [.. "Flask Jinga2 caf"u8, 0xE9];
        folder.With("a.md", latin1);
        var run = await CheckAsync(".", "--fix");
        Assert.Equal(latin1, folder.Bytes("a.md"));
        Assert.Equal([("misspelled-term", "information", 1, 7)], run.Json.EnumerateArray().Select(Shape));
        Assert.Contains("a.md: is not UTF-8", Assert.Single(run.Errors));
        Assert.Equal(2, run.Code);
    }

    [Fact]
    public async Task A_code_repository_says_that_it_waits()
    {
        folder.With("package.json", "{}").With("README.md", "Flask Jinga2");
        var run = await CommandRun.OfAsync("check", folder.Path);
        Assert.Equal(0, run.Code);
        Assert.Contains("1 note read, 0 findings", run.Output);
        Assert.Contains("findings wait in a code repository", run.Output);
    }

    [Fact]
    public async Task In_text_a_finding_is_a_line_that_editors_understand()
    {
        folder.With("a.md", "Flask\n\n[[Q99]]");
        Assert.Matches(@"a\.md:3:1: warning unknown-question There is no question Q99 ", (await CommandRun.OfAsync("check", folder.PathOf("a.md"))).Output);
    }

    public void Dispose() => folder.Dispose();

    private Task<CommandRun> CheckAsync(string path = ".", params string[] options) =>
        CommandRun.OfAsync(["check", Path.GetFullPath(folder.PathOf(path)), "--format", "json", .. options]);

    private static (string Code, string Severity, int Line, int Column) Shape(JsonElement finding) => (
        finding.GetProperty("code").GetString()!, finding.GetProperty("severity").GetString()!,
        finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32());
}
