using System.IO.Pipelines;
using System.Text;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Recording;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.Tests.Protocol;

public sealed class RecordingTests
{
    private static readonly ConfigurationItem[] Items = [new(Section: "flaskPrep")];

    [Fact]
    public async Task A_session_is_recorded_line_by_line_in_order()
    {
        var lines = (await RecordAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("""{"ms":0,"from":"client","message":{"jsonrpc":"2.0","id":"init","method":"initialize",""", lines[0]);
        Assert.StartsWith("""{"ms":0,"from":"server","message":{"jsonrpc":"2.0","id":"init","result":{""", lines[1]);
        Assert.Contains("""{"ms":250,"from":"client","raw":"not JSON\n"}""", lines);
        Assert.Contains(lines, line => line.Contains("""{"jsonrpc": "2.0",  "id":1,"method":"test/state"}"""));
    }

    [Fact]
    public async Task The_same_server_replays_without_a_difference()
    {
        var recording = RecordingReader.Read(new StringReader(await RecordAsync()));
        Assert.Empty(await Replay.RunAsync(recording, Server(""), cancel: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_server_is_told_from_the_recorded_one_by_id_method_and_place()
    {
        var recording = RecordingReader.Read(new StringReader(await RecordAsync()));
        var differences = await Replay.RunAsync(recording, Server("other "), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(
        [
            new ReplayDifference("1", "test/state", "result.value", "\"text\"", "\"other text\""),
            new ReplayDifference("2", "test/ask", "result.value", "\"blue\"", "\"other blue\""),
        ], differences);
    }

    [Fact]
    public async Task A_server_that_ends_early_is_a_difference()
    {
        var recording = RecordingReader.Read(new StringReader(await RecordAsync()));
        var differences = await Replay.RunAsync(recording, (_, _, _) => Task.FromResult(0), cancel: TestContext.Current.CancellationToken);
        Assert.Contains(new ReplayDifference("1", "test/state", "", """{"value":"text"}""", null), differences);
    }

    [Fact]
    public async Task A_server_that_asks_what_it_did_not_ask_then_is_a_difference()
    {
        var recording = RecordingReader.Read(new StringReader(await RecordAsync())).Where(m => m.Method != "workspace/configuration").ToList();
        var differences = await Replay.RunAsync(recording, Server(""), cancel: TestContext.Current.CancellationToken);
        Assert.Equal(["workspace/configuration", "test/ask"], differences.Select(d => d.Method));
    }

    [Fact]
    public void A_last_line_that_is_cut_off_is_left_out_and_another_is_named()
    {
        const string good = """{"ms":1,"from":"client","message":{"method":"x"}}""";
        Assert.Single(RecordingReader.Read(new StringReader(good + "\n" + good[..20])));
        var error = Assert.Throws<InvalidDataException>(() => RecordingReader.Read(new StringReader(good + "\nnonsense\n" + good)));
        Assert.Equal("line 2 is not a recorded message", error.Message);
    }

    [Theory]
    [InlineData("""{"a":1,"b":[1,2]}""", """{"b":[1.0,2],"a":1}""", null)]
    [InlineData("""{"a":1}""", """{"a":2}""", "r.a")]
    [InlineData("""{"a":{"b":[1,{"c":1}]}}""", """{"a":{"b":[1,{"c":null}]}}""", "r.a.b[1].c")]
    [InlineData("[1,2]", "[1]", "r[1]")]
    [InlineData("[1]", "[1,2]", "r[1]")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""", "r.b")]
    [InlineData("""{"a":1,"b":2}""", """{"a":1}""", "r.b")]
    [InlineData("null", "{}", "r")]
    public void JSON_is_compared_by_what_it_means(string left, string right, string? path) =>
        Assert.Equal(path, JsonDifference.Find(System.Text.Json.JsonElement.Parse(left), System.Text.Json.JsonElement.Parse(right), "r")?.Path);

    private static async Task<string> RecordAsync()
    {
        var output = new MemoryStream();
        var time = new ManualTime();
        using (var recorder = new JsonLinesRecorder(output, time))
        {
            await using var session = new Session(new ConnectionOptions { Recorder = recorder });
            AddAsk(session.Methods, () => session.Connection, "");
            await session.InitializeAsync();
            time.Advance(TimeSpan.FromMilliseconds(250));
            await session.SendAsync("not JSON\n");
            await session.ErrorAsync("null");
            await session.NotifyAsync("test/append", """{"value":"text"}""");
            await session.SendAsync("{\"jsonrpc\": \"2.0\",\r\n\"id\":1,\"method\":\"test/state\"}");
            await session.ResultAsync(1);
            await session.RequestAsync(2, "test/ask");
            var asked = (await session.NextAsync())!.Value.GetProperty("id").GetRawText();
            await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{asked}},"result":["blue"]}""");
            await session.ResultAsync(2);
            await session.RequestAsync(3, "shutdown");
            await session.ResultAsync(3);
            await session.NotifyAsync("exit");
            await session.Exit.WaitAsync(Session.Patience);
        }
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static Func<PipeReader, PipeWriter, CancellationToken, Task<int>> Server(string prefix) => (input, output, cancel) =>
    {
        var state = "";
        var methods = new MethodTable<string>();
        var connection = new LanguageServerConnection<string>(input, output, methods, () => state);
        methods.OnInitialize(_ => new InitializeResult(new ServerCapabilities { HoverProvider = true }));
        methods.Write("test/append", () => ProtocolJson.Default.SetTraceParams, p => state += p.Value);
        methods.Read("test/state", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.SetTraceParams, (now, _, _) => new SetTraceParams(prefix + now));
        AddAsk(methods, () => connection, prefix);
        return connection.RunAsync(cancel);
    };

    private static void AddAsk(MethodTable<string> methods, Func<LanguageServerConnection<string>> connection, string prefix) =>
        methods.ReadAsync("test/ask", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.SetTraceParams, async (_, _, cancel) =>
            new SetTraceParams(prefix + (await connection().Client.ConfigurationAsync(Items, cancel))[0]));
}
