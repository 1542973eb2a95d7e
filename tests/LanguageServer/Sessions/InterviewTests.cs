using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>A whole interview over the wire, with clients of several minds.</summary>
public sealed class InterviewTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly TestFolder data = new();

    [Fact]
    public async Task An_interview_is_started_answered_and_reported()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 2);
        Assert.Equal("*\n", folder.Read("interviews/.gitignore"));
        Assert.Contains("<!-- ask: 1 ", editor.Text);
        await editor.TypeReplyAsync("Flask is a lightweight Python web framework for web applications and APIs.");
        var outcome = await editor.ActAsync("submit");
        Assert.Contains("of 5 for question 1", outcome.GetProperty("message").GetString());
        Assert.Contains("> - [", editor.Text);
        Assert.Contains("<!-- ask: 2 ", editor.Text);
        await editor.ActAsync("hint");
        Assert.Contains("**Hint 1 of 3 (−½):**", editor.Text);
        await editor.ActAsync("showAnswer");
        Assert.Contains("## Report <!-- report: ", editor.Text);
        Assert.Matches(@"gaps [12]\. Score .* of 5\.", editor.Text);
    }

    [Fact]
    public async Task Nothing_tells_of_a_question_while_it_is_asked()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 1);
        var asked = editor.Question;
        await editor.Session.OpenAsync("note.md", $"Flask, see [[{asked}]]");
        Assert.Equal(JsonValueKind.Null, (await editor.Session.HoverAsync("note.md", 0, 13)).ValueKind);
        await editor.ActAsync("skip");
        Assert.Equal(JsonValueKind.Object, (await editor.Session.HoverAsync("note.md", 0, 13)).ValueKind);
    }

    [Fact]
    public async Task A_client_that_skips_an_edit_and_says_yes_is_asked_again()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2, EditMood.SkipAndSayYes);
        await editor.TypeReplyAsync("Flask is a framework.");
        var outcome = await editor.ActAsync("submit");
        Assert.Contains("of 5 for question 1", outcome.GetProperty("message").GetString());
        Assert.Single(editor.Marks("grade: 1 "));
    }

    [Fact]
    public async Task A_client_that_never_takes_an_edit_is_told_that_the_reply_is_safe()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2, EditMood.SkipAndSayYes, EditMood.SkipAndSayYes, EditMood.SkipAndSayYes);
        await editor.TypeReplyAsync("Flask is a framework.");
        Assert.Contains("Your reply is safe", (await editor.ActAsync("submit")).GetProperty("message").GetString());
        Assert.Empty(editor.Marks("grade: 1 "));
    }

    [Fact]
    public async Task Submitting_twice_and_after_an_undo_grades_once_and_paints_again()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 2);
        await editor.TypeReplyAsync("Flask is a framework.");
        var before = editor.Text;
        await editor.ActAsync("submit");
        var graded = editor.Text;
        await editor.ActAsync("submit", line: LineOf(graded, "ask: 1"));
        Assert.Equal(graded, editor.Text);
        await editor.ReplaceAsync(before);
        await editor.ActAsync("submit");
        Assert.Single(editor.Marks("grade: 1 "));
    }

    [Fact]
    public async Task A_tick_is_kept_as_the_persons_own_word()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 2);
        await editor.TypeReplyAsync("Something else entirely, about nothing in particular.");
        await editor.ActAsync("submit");
        var at = editor.Text.IndexOf("- [ ]", StringComparison.Ordinal);
        await editor.ReplaceAsync(string.Concat(editor.Text.AsSpan(0, at), "- [x]", editor.Text.AsSpan(at + 5)));
        await editor.ActAsync("submit", line: LineOf(editor.Text, "ask: 1"));
        Assert.Equal(2, editor.Marks("grade: 1 ").Count);
        Assert.Contains("on your own word", editor.Text);
    }

    [Fact]
    public async Task An_empty_reply_is_not_graded()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 1);
        Assert.Contains("Nothing is written yet", (await editor.ActAsync("submit")).GetProperty("message").GetString());
    }

    [Fact]
    public async Task The_acts_are_code_actions_and_lenses_of_the_open_question()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, count: 1);
        var lenses = await editor.Session.RequestAsync("textDocument/codeLens", $$$"""{"textDocument":{"uri":{{{EditorSession.Json(editor.Uri)}}}}}""");
        string[] titles = ["Submit", "Hint (−½)", "Show Answer", "Skip"];
        Assert.Equal(titles, lenses.EnumerateArray().Select(lens => lens.GetProperty("command").GetProperty("title").GetString()!));
        var actions = await editor.Session.RequestAsync("textDocument/codeAction",
            $$$"""{"textDocument":{"uri":{{{EditorSession.Json(editor.Uri)}}}},"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":0}},"context":{"diagnostics":[]}}""");
        Assert.Equal([.. titles, "Pause or Resume", "Finish Interview"], actions.EnumerateArray().Select(action => action.GetProperty("title").GetString()!));
    }

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    private static int LineOf(string text, string words) => text[..text.IndexOf(words, StringComparison.Ordinal)].Count(c => c == '\n');
}
