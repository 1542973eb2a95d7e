using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Lifecycle;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Tests.Protocol;

public sealed class LifecycleTests
{
    [Fact]
    public async Task A_request_before_initialize_is_refused()
    {
        await using var session = new Session().Start();
        foreach (var method in new[] { "test/state", "shutdown", "test/nothing" })
        {
            await session.RequestAsync(1, method);
            Assert.Equal(ErrorCodes.ServerNotInitialized, (await session.ErrorAsync(1)).Code);
        }
    }

    [Fact]
    public async Task A_notification_before_initialize_is_dropped()
    {
        await using var session = new Session().Start();
        await session.NotifyAsync("test/append", """{"value":"x"}""");
        await session.RequestAsync(1, "initialize");
        await session.ResultAsync(1);
        await session.AssertAliveAsync();
        Assert.Equal("", session.State);
    }

    [Fact]
    public async Task A_second_initialize_is_refused()
    {
        await using var session = await new Session().InitializeAsync();
        await session.RequestAsync(1, "initialize");
        Assert.Equal(ErrorCodes.InvalidRequest, (await session.ErrorAsync(1)).Code);
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_failed_initialize_says_why_and_may_be_tried_again()
    {
        await using var session = new Session();
        var tries = 0;
        session.Methods.OnInitialize(_ => tries++ == 0
            ? throw new ResponseErrorException(ErrorCodes.RequestFailed, "the seed is missing")
            : new InitializeResult(new ServerCapabilities()));
        session.Start();
        await session.RequestAsync(1, "initialize");
        await session.RequestAsync(2, "test/state");
        Assert.Equal((ErrorCodes.RequestFailed, "the seed is missing"), await session.ErrorAsync(1));
        Assert.Equal(ErrorCodes.ServerNotInitialized, (await session.ErrorAsync(2)).Code);
        await session.RequestAsync(3, "initialize");
        await session.ResultAsync(3);
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task Initialized_is_a_write()
    {
        var session = new Session();
        session.Methods.Write("initialized", () => session.State = "ready");
        await using var running = await session.InitializeAsync();
        await session.AssertAliveAsync();
        Assert.Equal("ready", session.State);
    }

    [Fact]
    public async Task Shutdown_answers_null_and_exit_ends_with_0()
    {
        var session = await new Session().InitializeAsync();
        await session.RequestAsync(1, "shutdown", "null");
        Assert.Equal("null", await session.ResultAsync(1));
        await session.NotifyAsync("exit", "null");
        Assert.Equal(0, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_exit_right_behind_shutdown_does_not_swallow_the_answer()
    {
        var session = await new Session().InitializeAsync();
        await session.SendRawAsync("""
            Content-Length: 44

            {"jsonrpc":"2.0","id":1,"method":"shutdown"}Content-Length: 33

            {"jsonrpc":"2.0","method":"exit"}
            """.ReplaceLineEndings("\r\n"));
        Assert.Equal("null", await session.ResultAsync(1));
        Assert.Equal(0, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Exit_without_shutdown_ends_with_1()
    {
        var session = await new Session().InitializeAsync();
        await session.NotifyAsync("exit");
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Exit_before_initialize_ends_with_1()
    {
        var session = new Session().Start();
        await session.NotifyAsync("exit");
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_request_after_shutdown_is_refused_and_a_notification_dropped()
    {
        await using var session = await new Session().InitializeAsync();
        await session.RequestAsync(1, "shutdown");
        await session.ResultAsync(1);
        await session.NotifyAsync("test/append", """{"value":"x"}""");
        foreach (var method in new[] { "test/state", "shutdown", "initialize" })
        {
            await session.RequestAsync(2, method);
            Assert.Equal(ErrorCodes.InvalidRequest, (await session.ErrorAsync(2)).Code);
        }
        Assert.Equal("", session.State);
    }

    [Fact]
    public async Task Slow_requests_do_not_delay_shutdown()
    {
        await using var session = new Session();
        using var release = new ManualResetEventSlim();
        session.Methods.Read("test/stuck", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) =>
        {
            release.Wait(Session.Patience, CancellationToken.None);
            return null;
        });
        await session.InitializeAsync();
        // More than there are threads for reads, and than the pool has.
        for (var id = 100; id < 200; id++)
            await session.RequestAsync(id, "test/stuck");
        await session.RequestAsync(1, "shutdown");
        await session.ResultAsync(1);
        release.Set();
    }

    [Fact]
    public async Task The_end_of_the_input_ends_the_server_even_with_a_request_that_never_ends()
    {
        var session = new Session();
        using var started = new SemaphoreSlim(0);
        var never = new TaskCompletionSource<Hover?>();
        session.Methods.ReadAsync("test/stuck", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) =>
        {
            started.Release();
            return never.Task;
        });
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/stuck");
        await started.WaitAsync(TestContext.Current.CancellationToken);
        session.EndInput();
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_end_of_the_input_lets_what_runs_be_answered()
    {
        var session = new Session();
        var release = new TaskCompletionSource<Hover?>();
        session.Methods.ReadAsync("test/slow", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) => release.Task);
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/slow");
        session.EndInput();
        release.SetResult(null);
        Assert.Equal("null", await session.ResultAsync(1));
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_closing_server_tells_a_request_that_it_cancels_it_but_not_that_the_client_did()
    {
        var session = new Session();
        session.Methods.ReadAsync<NoParams, Hover>("test/slow", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, async (_, _, cancel) =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return null;
        });
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/slow");
        session.EndInput();
        Assert.Equal(ErrorCodes.RequestFailed, (await session.ErrorAsync(1)).Code);
    }

    [Fact]
    public async Task Closed_between_initialize_and_initialized_leaves_no_orphan()
    {
        var session = new Session().Start();
        await session.RequestAsync(1, "initialize");
        await session.ResultAsync(1);
        session.EndInput();
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_client_that_stops_reading_ends_the_server()
    {
        var session = await new Session().InitializeAsync();
        await session.Output.CompleteAsync();
        await session.RequestAsync(1, "test/state");
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_death_of_the_editor_ends_the_server()
    {
        var time = new ManualTime();
        var isAlive = true;
        var session = new Session(new ConnectionOptions { Time = time, ProcessExists = id => id == 42 && isAlive });
        await session.InitializeAsync("""{"processId":42,"capabilities":{}}""");
        time.Advance(TimeSpan.FromSeconds(30));
        await session.AssertAliveAsync();
        isAlive = false;
        time.Advance(TimeSpan.FromSeconds(2));
        await session.AssertAliveAsync();
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await session.Exit.WaitAsync(Session.Patience, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("4711")]
    public async Task A_process_that_cannot_be_seen_is_not_watched(string processId)
    {
        var time = new ManualTime();
        await using var session = new Session(new ConnectionOptions { Time = time, ProcessExists = _ => false });
        await session.InitializeAsync($$"""{"processId":{{processId}},"capabilities":null}""");
        time.Advance(TimeSpan.FromSeconds(30));
        await session.AssertAliveAsync();
    }

    [Fact]
    public void This_process_exists_and_an_impossible_one_does_not()
    {
        Assert.True(ParentWatch.ProcessExists(Environment.ProcessId));
        Assert.False(ParentWatch.ProcessExists(int.MaxValue));
    }

    // On the pool, where an exception would end the process before it serves anybody.
    [Fact]
    public void The_handshake_is_prepared_without_a_complaint() => Assert.Null(Xunit.Record.Exception(Handshake.Prepare));
}
