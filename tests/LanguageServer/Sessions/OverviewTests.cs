using System.Text.Json;
using FlaskPrep.Core.Interviews;
using FlaskPrep.LanguageServer.Overviews;
using FlaskPrep.Storage.History;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>What a client shows of banks, schedule and history, asked for over the protocol.</summary>
public sealed class OverviewTests : IDisposable
{
    private static readonly DateTimeOffset Evening = new(2026, 11, 22, 18, 30, 0, TimeSpan.Zero);

    private readonly TestFolder folder = new();
    private readonly TestTime time = new() { Now = Evening };
    private readonly List<string> offered = [];

    public OverviewTests() => folder.With("blueprints.md", "# Blueprints\n\nSee [[Q13]] and [[Q99]].\n").With("flaskprep.json", """{"interviewDate":"2026-11-23"}""");

    private string HistoryFile => folder.PathOf(".data/history.db");

    [Fact]
    public async Task Without_a_history_all_is_empty_and_none_is_begun()
    {
        await using var session = await StartAsync();
        var progress = await AskAsync(session, OverviewCommand.Progress);
        Assert.Equal((0, World.SeedBank.Questions.Count + World.ModernBank.Questions.Count, 0), (progress.GetProperty("solid").GetInt32(), progress.GetProperty("notAsked").GetInt32(), progress.GetProperty("due").GetInt32()));
        Assert.Empty((await AskAsync(session, OverviewCommand.Due)).EnumerateArray());
        Assert.False(File.Exists(HistoryFile));
        Assert.Empty(offered);
    }

    [Fact]
    public async Task Progress_has_what_the_page_shows()
    {
        Fill();
        await using var session = await StartAsync();
        var progress = await AskAsync(session, OverviewCommand.Progress);
        Assert.Equal(("2026-11-23", 1, World.SeedBank.Questions.Count + World.ModernBank.Questions.Count - 2), (progress.GetProperty("interviewDate").GetString(), progress.GetProperty("daysLeft").GetInt32(), progress.GetProperty("newPerDay").GetInt32()));
        Assert.Equal((1, 0, 1, 2), (
            progress.GetProperty("solid").GetInt32(), progress.GetProperty("shaky").GetInt32(), progress.GetProperty("gaps").GetInt32(), progress.GetProperty("due").GetInt32()));
        Assert.Equal("Q13", Assert.Single(progress.GetProperty("weakest").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(("2026-11-20", 2.75, 2), Score(Assert.Single(progress.GetProperty("scores").EnumerateArray())));
        Assert.Equal("basic", progress.GetProperty("levels")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_tree_has_banks_levels_and_questions_with_grade_note_and_due()
    {
        Fill();
        await using var session = await StartAsync();
        var bank = (await AskAsync(session, OverviewCommand.Banks)).EnumerateArray().First();
        Assert.Equal(["basic", "intermediate/advanced"], bank.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("level").GetString()));
        var questions = (await AskAsync(session, OverviewCommand.Questions, """{"bank":"flask-interview","level":"intermediate/advanced"}""")).EnumerateArray().ToList();
        Assert.Equal(10, questions.Count);
        var blueprints = questions.Single(question => question.GetProperty("id").GetString() == "Q13");
        Assert.Equal(("gap", "½", true, true), (
            blueprints.GetProperty("standing").GetString(), blueprints.GetProperty("score").GetString(), blueprints.GetProperty("noted").GetBoolean(), blueprints.GetProperty("isDue").GetBoolean()));
        Assert.False(questions[^1].TryGetProperty("score", out _));
        Assert.Equal(["Q13", "Q1"], (await AskAsync(session, OverviewCommand.Due)).EnumerateArray().Select(question => question.GetProperty("id").GetString()));
        Assert.Empty((await AskAsync(session, OverviewCommand.Questions, """{"bank":"none"}""")).EnumerateArray());
    }

    [Fact]
    public async Task Rows_say_what_the_review_finds_as_soon_as_it_is_ready_and_again_when_a_note_is_saved()
    {
        folder.With("sessions.md", "# Flask\n\n## Later\n\nNothing yet.\n");
        await using var session = await StartAsync(options: """{"status":true}""");
        var first = await RowAsync(session, "Q13");
        Assert.Equal((true, folder.UriOf("blueprints.md"), 2), (first.GetProperty("noted").GetBoolean(), first.GetProperty("noteUri").GetString(), first.GetProperty("noteLine").GetInt32()));
        session.NextNotification("flaskPrep/notes");
        Assert.Equal("missing", (await RowAsync(session, "Q13")).GetProperty("coverage").GetString());
        Assert.False((await RowAsync(session, "Q10")).TryGetProperty("noteUri", out _));
        folder.With("sessions.md", "# Flask\n\n## Sessions\n\nThe session object works like a dict; it is kept in a cookie on the client, signed with the secret key.\n");
        await session.NotifyAsync("workspace/didChangeWatchedFiles", $$$"""{"changes":[{"uri":{{{EditorSession.Json(folder.UriOf("sessions.md"))}}},"type":2}]}""");
        session.NextNotification("flaskPrep/notes");
        await RowAsync(session, "Q10");
        session.NextNotification("flaskPrep/notes");
        var sessions = await RowAsync(session, "Q10");
        Assert.Equal(("covered", folder.UriOf("sessions.md"), 2), (
            sessions.GetProperty("coverage").GetString(), sessions.GetProperty("noteUri").GetString(), sessions.GetProperty("noteLine").GetInt32()));
    }

    [Fact]
    public async Task A_client_without_a_side_bar_is_told_nothing_of_reviews()
    {
        await using var session = await StartAsync();
        await EditorSession.UntilAsync(() => RowAsync(session, "Q13"), row => row.TryGetProperty("coverage", out _));
        Assert.DoesNotContain("flaskPrep/notes", session.Notified);
    }

    [Fact]
    public async Task While_a_question_is_asked_no_row_leads_to_its_answer()
    {
        await using var editor = await InterviewEditor.StartAsync(folder, folder, 1);
        var asked = editor.Question;
        var questions = (await AskAsync(editor.Session, OverviewCommand.Questions, """{"bank":"flask-interview"}""")).EnumerateArray().ToList();
        questions = (await EditorSession.UntilAsync(
            () => AskAsync(editor.Session, OverviewCommand.Questions, """{"bank":"flask-interview"}"""), all => all.EnumerateArray().Any(question => question.TryGetProperty("coverage", out _)))).EnumerateArray().ToList();
        Assert.Equal([asked], questions.Where(question => !question.TryGetProperty("coverage", out _)).Select(question => question.GetProperty("id").GetString()));
        Assert.Equal([asked], questions.Where(question => !question.TryGetProperty("uri", out _)).Select(question => question.GetProperty("id").GetString()));
        var interview = Assert.Single((await AskAsync(editor.Session, OverviewCommand.Interviews)).EnumerateArray(), one => one.GetProperty("uri").GetString() == editor.Uri);
        Assert.Equal((1, 0, false), (interview.GetProperty("questions").GetInt32(), interview.GetProperty("answered").GetInt32(), interview.GetProperty("isOver").GetBoolean()));
        await editor.TypeReplyAsync("It is a framework.");
        await editor.ActAsync("submit");
        interview = Assert.Single((await AskAsync(editor.Session, OverviewCommand.Interviews)).EnumerateArray(), one => one.GetProperty("uri").GetString() == editor.Uri);
        Assert.Equal((1, true), (interview.GetProperty("answered").GetInt32(), interview.GetProperty("isOver").GetBoolean()));
    }

    [Fact]
    public async Task On_the_last_evening_the_cram_sheet_is_offered_and_written()
    {
        Fill();
        await using var session = await StartAsync("Open Cram Sheet");
        var file = folder.PathOf("interviews/2026-11-22-cram-sheet.md");
        await EditorSession.UntilAsync(() => Task.FromResult(File.Exists(file)), isThere => isThere);
        Assert.Equal("The interview is tomorrow. One page has what to look at tonight, gaps first.", Assert.Single(offered));
        Assert.Contains("Your note: [blueprints.md](<../blueprints.md>)", await File.ReadAllTextAsync(file));
        Assert.Equal("*\n", await File.ReadAllTextAsync(folder.PathOf("interviews/.gitignore")));
    }

    [Theory]
    [InlineData("2026-11-22T12:00:00Z")]
    [InlineData("2026-11-21T19:00:00Z")]
    [InlineData("2026-11-24T19:00:00Z")]
    public async Task At_any_other_time_it_is_made_when_somebody_asks_for_it(string now)
    {
        Fill();
        time.Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture);
        await using var session = await StartAsync();
        var answer = await AskAsync(session, OverviewCommand.CramSheet);
        Assert.Empty(offered);
        Assert.EndsWith($"/interviews/{now[..10]}-cram-sheet.md", answer.GetProperty("uri").GetString());
    }

    [Fact]
    public async Task A_date_in_the_past_is_named()
    {
        folder.With("flaskprep.json", """{"interviewDate":"2026-11-01"}""");
        await using var session = await StartAsync();
        var progress = await AskAsync(session, OverviewCommand.Progress);
        Assert.StartsWith("setting interviewDate: 2026-11-01 is in the past", Assert.Single(progress.GetProperty("problems").EnumerateArray()).GetString());
        Assert.False(progress.TryGetProperty("daysLeft", out _));
    }

    public void Dispose() => folder.Dispose();

    private static (string?, double, int) Score(JsonElement day) =>
        (day.GetProperty("day").GetString(), day.GetProperty("score").GetDouble(), day.GetProperty("asks").GetInt32());

    private static Task<JsonElement> AskAsync(EditorSession session, string command, string argument = "{}") =>
        session.RequestAsync("workspace/executeCommand", $$"""{"command":"{{command}}","arguments":[{{argument}}]}""");

    private static async Task<JsonElement> RowAsync(EditorSession session, string id) =>
        (await AskAsync(session, OverviewCommand.Questions, """{"bank":"flask-interview"}""")).EnumerateArray().Single(question => question.GetProperty("id").GetString() == id);

    /// <summary>Two replies, two days ago.</summary>
    private void Fill()
    {
        using var history = HistoryStore.Open(HistoryFile, time);
        foreach (var (id, score) in new[] { ("Q1", 5.0), ("Q13", 0.5) })
        {
            var (reply, _) = history.Commit(new("01JDA9Z4T0ABCDEFGHJKMNPQRS", score < 1 ? 2 : 1, id, ReplyKind.Answered, "flask-interview", id, TextHash.Of(World.SeedBank.Find(id)!.Title), "reply", Evening.AddDays(-2), 10, 0));
            history.AddGrade(reply, new("simple-1", score, [], [], Evening.AddDays(-2)));
        }
    }

    private async Task<EditorSession> StartAsync(string? answer = null, string options = "null")
    {
        var session = new EditorSession(folder, time: time) { Answer = (method, parameters) => Answer(method, parameters, answer) };
        return await session.StartAsync(options: options);
    }

    private string? Answer(string method, JsonElement parameters, string? answer)
    {
        if (method != "window/showMessageRequest")
            return null;
        offered.Add(parameters.GetProperty("message").GetString()!);
        return answer is null ? "null" : $$"""{"title":"{{answer}}"}""";
    }
}
