using System.Text.Json;
using FlaskPrep.Protocol.Progress;

namespace FlaskPrep.Tests.Protocol;

public sealed class ProgressTests
{
    [Fact]
    public async Task A_client_without_progress_sees_none()
    {
        await using var session = await new Session().InitializeAsync();
        using (var progress = await WorkDoneProgress.BeginAsync(session.Connection.Client, false, "Reading", new ManualTime(), TestContext.Current.CancellationToken))
            progress.Report("a note");
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_progress_begins_reports_and_ends_once()
    {
        await using var session = await new Session().InitializeAsync();
        var time = new ManualTime();
        var (progress, token) = await BeginAsync(session, time);
        Assert.Equal("""{"kind":"begin","title":"Reading"}""", await ValueAsync(session, token));
        for (var i = 0; i < 100; i++)
        {
            // Of 10 ms each: every tenth is shown.
            time.Advance(TimeSpan.FromMilliseconds(10));
            progress.Report(null, i + 1);
        }
        progress.End("done");
        progress.Report("late");
        progress.Dispose();
        for (var i = 1; i <= 10; i++)
            Assert.Equal($$"""{"kind":"report","percentage":{{i * 10}}}""", await ValueAsync(session, token));
        Assert.Equal("""{"kind":"end","message":"done"}""", await ValueAsync(session, token));
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_progress_ends_when_its_work_throws()
    {
        await using var session = await new Session().InitializeAsync();
        var (progress, token) = await BeginAsync(session, new ManualTime());
        await ValueAsync(session, token);
        Assert.Throws<InvalidDataException>((Action)(() =>
        {
            using (progress)
                throw new InvalidDataException();
        }));
        Assert.Equal("""{"kind":"end"}""", await ValueAsync(session, token));
    }

    [Fact]
    public async Task A_client_that_refuses_the_token_sees_no_progress()
    {
        await using var session = await new Session().InitializeAsync();
        var beginning = WorkDoneProgress.BeginAsync(session.Connection.Client, true, "Reading", new ManualTime(), TestContext.Current.CancellationToken);
        var create = (await session.NextAsync())!.Value;
        await session.SendAsync($$"""{"id":{{create.GetProperty("id").GetRawText()}},"error":{"code":-32601,"message":"no"} }""");
        (await beginning).Report("a note");
        (await beginning).End();
        await session.AssertAliveAsync();
    }

    private static async Task<(WorkDoneProgress Progress, string Token)> BeginAsync(Session session, TimeProvider time)
    {
        var beginning = WorkDoneProgress.BeginAsync(session.Connection.Client, true, "Reading", time);
        var create = (await session.NextAsync())!.Value;
        Assert.Equal("window/workDoneProgress/create", create.GetProperty("method").GetString());
        await session.SendAsync($$"""{"id":{{create.GetProperty("id").GetRawText()}},"result":null}""");
        return (await beginning, create.GetProperty("params").GetProperty("token").GetString()!);
    }

    private static async Task<string> ValueAsync(Session session, string token)
    {
        JsonElement message = (await session.NextAsync())!.Value;
        Assert.Equal("$/progress", message.GetProperty("method").GetString());
        Assert.Equal(token, message.GetProperty("params").GetProperty("token").GetString());
        return message.GetProperty("params").GetProperty("value").GetRawText();
    }
}
