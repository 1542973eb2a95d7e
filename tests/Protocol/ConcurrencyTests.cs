using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Tests.Protocol;

public sealed class ConcurrencyTests
{
    [Fact]
    public async Task A_read_sees_every_write_before_it_and_none_after_it()
    {
        await using var session = await new Session().InitializeAsync();
        var expected = "";
        for (var i = 0; i < 200; i++)
        {
            await session.NotifyAsync("test/append", $$"""{"value":"{{i}},"}""");
            await session.RequestAsync(i, "test/state");
            await session.NotifyAsync("test/append", """{"value":";"}""");
        }
        var results = new Dictionary<int, string>();
        for (var i = 0; i < 200; i++)
        {
            var answer = (await session.NextAsync())!.Value;
            results[answer.GetProperty("id").GetInt32()] = answer.GetProperty("result").GetProperty("value").GetString()!;
        }
        for (var i = 0; i < 200; i++)
        {
            expected += i + ",";
            Assert.Equal(expected, results[i]);
            expected += ";";
        }
    }

    [Fact]
    public async Task A_slow_read_holds_up_neither_writes_nor_other_reads()
    {
        await using var session = new Session();
        var release = Slow(session);
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/slow");
        await session.NotifyAsync("test/append", """{"value":"x"}""");
        await session.RequestAsync(2, "test/state");
        Assert.Equal("""{"value":"x"}""", await session.ResultAsync(2));
        release.Set();
        Assert.Equal("""{"value":""}""", await session.ResultAsync(1));
    }

    [Fact]
    public async Task Many_stuck_reads_hold_up_no_cancel()
    {
        await using var session = new Session();
        session.Methods.Read<NoParams, Hover>("test/stuck", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, cancel) =>
        {
            cancel.WaitHandle.WaitOne(Session.Patience);
            cancel.ThrowIfCancellationRequested();
            return null;
        });
        await session.InitializeAsync();
        for (var id = 1; id <= 50; id++)
            await session.RequestAsync(id, "test/stuck");
        for (var id = 1; id <= 50; id++)
            await session.NotifyAsync("$/cancelRequest", $$"""{"id":{{id}}}""");
        var ids = new List<int>();
        for (var i = 0; i < 50; i++)
        {
            var answer = (await session.NextAsync())!.Value;
            Assert.Equal(ErrorCodes.RequestCancelled, answer.GetProperty("error").GetProperty("code").GetInt32());
            ids.Add(answer.GetProperty("id").GetInt32());
        }
        Assert.Equal(Enumerable.Range(1, 50), ids.Order());
    }

    [Fact]
    public async Task Canceled_before_its_turn_it_does_not_run()
    {
        await using var session = new Session();
        var ran = false;
        using var hold = new ManualResetEventSlim();
        session.Methods.Write("test/hold", () => hold.Wait(Session.Patience));
        session.Methods.Read("test/run", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) =>
        {
            ran = true;
            return null;
        });
        await session.InitializeAsync();
        await session.NotifyAsync("test/hold");
        await session.RequestAsync(1, "test/run");
        await session.NotifyAsync("$/cancelRequest", """{"id":1}""");
        // Refused in the reading loop, so its answer says that the cancel was read.
        await session.RequestAsync(2, "test/nothing");
        await session.ErrorAsync(2);
        hold.Set();
        Assert.Equal(ErrorCodes.RequestCancelled, (await session.ErrorAsync(1)).Code);
        Assert.False(ran);
    }

    [Fact]
    public async Task Canceled_while_it_runs_it_is_answered_once()
    {
        await using var session = new Session();
        session.Methods.ReadAsync<NoParams, Hover>("test/wait", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, async (_, _, cancel) =>
        {
            await Task.Delay(Timeout.Infinite, cancel);
            return null;
        });
        await session.InitializeAsync();
        await session.SendAsync("""{"id":"a","method":"test/wait"}""");
        // Twice, after one for the number of that name.
        await session.NotifyAsync("$/cancelRequest", """{"id":1}""");
        await session.NotifyAsync("$/cancelRequest", """{"id":"a"}""");
        await session.NotifyAsync("$/cancelRequest", """{"id":"a"}""");
        Assert.Equal(ErrorCodes.RequestCancelled, (await session.ErrorAsync("\"a\"")).Code);
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_handler_that_does_not_look_may_finish_what_was_canceled()
    {
        await using var session = new Session();
        var release = Slow(session);
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/slow");
        await session.RequestAsync(2, "test/state");
        await session.ResultAsync(2);
        release.Set();
        await session.ResultAsync(1);
        await session.NotifyAsync("$/cancelRequest", """{"id":1}""");
        await session.AssertAliveAsync();
    }

    [Theory]
    [InlineData("""{"id":12345}""")]
    [InlineData("""{"id":"no"}""")]
    [InlineData("""{"id":{}}""")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_cancel_of_nothing_is_survived(string parameters)
    {
        await using var session = await new Session().InitializeAsync();
        await session.NotifyAsync("$/cancelRequest", parameters);
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task Posts_take_turns_with_the_writes_of_the_client()
    {
        await using var session = await new Session().InitializeAsync();
        var overlaps = 0;
        var inside = 0;
        void Turn()
        {
            if (Interlocked.Increment(ref inside) != 1)
                overlaps++;
            session.State += "p";
            Interlocked.Decrement(ref inside);
        }
        var posting = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 100; i++)
                session.Connection.Post(Turn);
        })));
        for (var i = 0; i < 100; i++)
            await session.NotifyAsync("test/append", """{"value":"w"}""");
        await posting;
        await session.AssertAliveAsync();
        Assert.Equal(0, overlaps);
        Assert.Equal((400, 100), (session.State.Count(c => c == 'p'), session.State.Count(c => c == 'w')));
    }

    [Fact]
    public async Task A_client_that_does_not_read_does_not_stop_the_writer()
    {
        await using var session = await new Session().InitializeAsync();
        // Far more than the pipe takes.
        var big = new string('x', 1_000_000);
        for (var i = 0; i < 20; i++)
            FlaskPrep.Protocol.ClientCalls.LogMessage(session.Connection.Client, MessageType.Log, big);
        await session.NotifyAsync("test/append", """{"value":"done"}""");
        while (session.State != "done")
            await Task.Delay(5, TestContext.Current.CancellationToken);
        for (var i = 0; i < 20; i++)
            await session.NextAsync();
        await session.AssertAliveAsync();
    }

    private static ManualResetEventSlim Slow(Session session)
    {
        var release = new ManualResetEventSlim();
        session.Methods.Read("test/slow", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.SetTraceParams, (state, _, _) =>
        {
            release.Wait(Session.Patience, CancellationToken.None);
            return new SetTraceParams(state);
        });
        return release;
    }
}
