using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>Clients that do with an edit what they like: the reply is in the history once, and the document can be gone on with.</summary>
public sealed class InterviewClientTests : IDisposable
{
    private const string Reply = "Flask is a lightweight Python web framework.";

    private readonly TestFolder folder = new();
    private readonly TestFolder data = new();

    [Fact]
    public async Task A_late_change_is_waited_for()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2, EditMood.TakeLate);
        await editor.TypeReplyAsync(Reply);
        Assert.Contains("of 5 for question 1", await SubmitAsync(editor));
        Assert.Equal(1, editor.Edits);
        Assert.Single(editor.Marks("grade: 1 "));
    }

    [Fact]
    public async Task A_person_who_says_no_is_not_asked_again_and_told_that_the_reply_is_safe()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2, EditMood.Decline);
        await editor.TypeReplyAsync(Reply);
        Assert.Equal("The editor did not take it (the person said no). Your reply is safe in the history: submit again.", await SubmitAsync(editor));
        Assert.Equal(1, editor.Edits);
        Assert.Equal(Reply, Assert.Single(Replies()).Reply);
        Assert.Contains("of 5 for question 1", await SubmitAsync(editor));
        Assert.Single(Replies());
    }

    [Fact]
    public async Task What_is_typed_while_the_edit_is_on_its_way_is_part_of_the_next_one()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2, EditMood.TypeOn);
        await editor.TypeReplyAsync(Reply);
        Assert.Contains("of 5 for question 1", await SubmitAsync(editor));
        Assert.Equal(2, editor.Edits);
        Assert.Contains("typed meanwhile", editor.Text);
        Assert.Single(editor.Marks("grade: 1 "));
    }

    [Fact]
    public async Task A_document_that_is_closed_meanwhile_goes_on_when_it_is_opened_again()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2, EditMood.Close);
        await editor.TypeReplyAsync(Reply);
        Assert.Contains("Your reply is safe in the history", await SubmitAsync(editor));
        await editor.OpenAsync(editor.Uri, editor.Text);
        Assert.Contains("of 5 for question 1", await SubmitAsync(editor));
        Assert.Single(Replies());
    }

    [Fact]
    public async Task A_document_that_is_renamed_is_the_same_interview()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2);
        await editor.TypeReplyAsync(Reply);
        await SubmitAsync(editor);
        await editor.CloseAsync();
        await editor.OpenAsync(folder.UriOf("interviews/mine.interview.md"), editor.Text);
        await editor.ActAsync("skip");
        Assert.Single(Replies().Select(reply => reply.Interview).Distinct());
        Assert.Equal([ReplyKind.Answered, ReplyKind.Skipped], Replies().Select(reply => reply.Kind));
    }

    [Fact]
    public async Task A_document_that_was_changed_on_disk_is_read_as_it_is_now()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2);
        // As an editor reloads a file that a tool rewrote, with other line ends.
        await editor.ReplaceAsync($"{editor.Text.TrimEnd()}\n\n{Reply}\n".ReplaceLineEndings("\r\n"));
        Assert.Contains("of 5 for question 1", await SubmitAsync(editor));
        Assert.DoesNotContain('\n', editor.Text.Replace("\r\n", ""));
    }

    [Fact]
    public async Task Two_editors_on_one_interview_hand_the_same_reply_in_once()
    {
        await using var one = await InterviewEditor.StartAsync(folder, data, 2);
        await one.TypeReplyAsync(Reply);
        await using var two = await InterviewEditor.OpenAsync(folder, data, one.Uri, one.Text);
        await Task.WhenAll(SubmitAsync(one), SubmitAsync(two));
        Assert.Single(Replies());
        Assert.Equal(one.Marks("grade: 1 "), two.Marks("grade: 1 "));
    }

    [Fact]
    public async Task Two_submits_at_once_are_one()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2);
        await editor.TypeReplyAsync(Reply);
        var line = editor.Text[..editor.Text.IndexOf("ask: 1", StringComparison.Ordinal)].Count(c => c == '\n');
        await Task.WhenAll(editor.ActAsync("submit", line), editor.ActAsync("submit", line));
        Assert.Single(editor.Marks("grade: 1 "));
        Assert.Single(editor.Marks("ask: 2 "));
        Assert.Single(Replies());
    }

    [Fact]
    public async Task A_history_that_cannot_be_opened_is_said_and_the_reply_stays()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2);
        await using var other = await InterviewEditor.OpenAsync(folder, new TestFolder().With("history.db/in the way"), editor.Uri, editor.Text);
        await other.TypeReplyAsync(Reply);
        var answer = await other.ActAsync("submit");
        Assert.Contains("history.db", answer.GetProperty("error").GetProperty("message").GetString());
        Assert.Contains(Reply, other.Text);
        Assert.Equal(0, other.Edits);
    }

    [Fact]
    public async Task A_damaged_history_is_set_aside_and_said_and_the_reply_is_in_the_new_one()
    {
        string uri, text;
        await using (var first = await InterviewEditor.StartAsync(folder, data, 2))
            (uri, text) = (first.Uri, first.Text);
        data.With("history.db", new string('x', 5000));
        await using var editor = await InterviewEditor.OpenAsync(folder, data, uri, text);
        await editor.TypeReplyAsync(Reply);
        Assert.Contains("of 5 for question 1", await SubmitAsync(editor));
        Assert.Contains("set aside", Said(editor));
        Assert.Single(Replies());
    }

    [Fact]
    public async Task An_interview_is_found_again_on_disk()
    {
        string uri;
        await using (var editor = await InterviewEditor.StartAsync(folder, data, 2))
            uri = editor.Uri;
        await using var session = await new EditorSession(folder, historyFile: data.PathOf("history.db")).StartAsync();
        var found = await session.RequestAsync("workspace/executeCommand", """{"command":"flaskPrep.server.continueInterview"}""");
        Assert.Equal(uri, found.GetProperty("uri").GetString());
        Assert.Equal("Question 1 waits for your reply.", found.GetProperty("message").GetString());
    }

    [Fact]
    public async Task The_choices_name_the_banks_and_their_levels()
    {
        await using var session = await new EditorSession(folder).StartAsync();
        var choices = await session.RequestAsync("workspace/executeCommand", """{"command":"flaskPrep.server.interviewChoices"}""");
        var banks = choices.GetProperty("banks").EnumerateArray().ToList();
        Assert.Equal(["flask-interview", "flask-modern"], banks.Select(bank => bank.GetProperty("name").GetString()));
        var bank = banks[0];
        Assert.Equal(("flask-interview", 20, true), (bank.GetProperty("name").GetString(), bank.GetProperty("questions").GetInt32(), bank.GetProperty("isDefault").GetBoolean()));
        Assert.Contains("basic", bank.GetProperty("levels").EnumerateArray().Select(level => level.GetString()));
    }

    [Fact]
    public async Task The_history_is_deleted_on_demand()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, data, 2);
        await editor.TypeReplyAsync(Reply);
        await SubmitAsync(editor);
        var answer = await editor.Session.RequestAsync("workspace/executeCommand", """{"command":"flaskPrep.server.deleteHistory"}""");
        Assert.StartsWith("Deleted: 1 interviews with 1 replies.", answer.GetProperty("message").GetString());
        Assert.Empty(Replies());
    }

    public void Dispose()
    {
        folder.Dispose();
        data.Dispose();
    }

    private static async Task<string?> SubmitAsync(InterviewEditor editor) => (await editor.ActAsync("submit")).GetProperty("message").GetString();

    private static string? Said(InterviewEditor editor)
    {
        while (true)
            if (editor.Session.NextNotification("window/showMessage").GetProperty("message").GetString() is { } said && said.Contains("history", StringComparison.Ordinal))
                return said;
    }

    private List<ReplyEntry> Replies()
    {
        using var history = HistoryStore.Open(data.PathOf("history.db"), TimeProvider.System);
        return [.. history.Reviews(ReviewFilter.All).Select(review => review.Reply)];
    }
}
