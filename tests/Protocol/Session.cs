using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.Tests.Protocol;

/// <summary>A server whose state is a text, and its client, over two pipes in memory.</summary>
internal sealed class Session : IAsyncDisposable
{
    // Not an assertion about speed: only so that a failing test ends.
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Pipe toServer = new();
    private readonly Pipe toClient = new();
    private readonly FrameReader answers;

    public Session(ConnectionOptions? options = null)
    {
        answers = new FrameReader(toClient.Reader, new FrameLimits());
        Options = (options ?? ConnectionOptions.Default) with { Log = Log };
        Connection = new LanguageServerConnection<string>(toServer.Reader, toClient.Writer, Methods, () => State, Options);
        Methods.OnInitialize(_ => new InitializeResult(new ServerCapabilities { HoverProvider = true }));
        Methods.Write("test/append", () => ProtocolJson.Default.SetTraceParams, p => State += p.Value);
        Methods.Read("test/state", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.SetTraceParams, (state, _, _) => new SetTraceParams(state));
    }

    public TestLog Log { get; } = new();

    public ConnectionOptions Options { get; }

    public MethodTable<string> Methods { get; } = new();

    public LanguageServerConnection<string> Connection { get; }

    public string State { get; set; } = "";

    public Task<int> Exit { get; private set; } = Task.FromResult(-1);

    public PipeReader Output => toClient.Reader;

    public Session Start()
    {
        Exit = Connection.RunAsync();
        return this;
    }

    public async Task<Session> InitializeAsync(string parameters = """{"capabilities":{}}""")
    {
        Start();
        await SendAsync($$"""{"jsonrpc":"2.0","id":"init","method":"initialize","params":{{parameters}}}""");
        await AnswerAsync("\"init\"");
        await SendAsync("""{"jsonrpc":"2.0","method":"initialized","params":{}}""");
        return this;
    }

    public Task SendAsync(string body) => SendRawAsync($"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public Task RequestAsync(int id, string method, string parameters = "{}") =>
        SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}}}""");

    public Task NotifyAsync(string method, string parameters = "{}") =>
        SendAsync($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}}}""");

    public Task SendRawAsync(string bytes) => SendBytesAsync(Encoding.UTF8.GetBytes(bytes));

    public async Task SendBytesAsync(ReadOnlyMemory<byte> bytes) => await toServer.Writer.WriteAsync(bytes);

    public void EndInput() => toServer.Writer.Complete();

    /// <summary>The next message of the server, or null at the end.</summary>
    public async Task<JsonElement?> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        var frame = await answers.ReadAsync(patience.Token);
        return frame.Kind == FrameKind.Message ? JsonElement.Parse(frame.Body) : null;
    }

    /// <summary>The next message, which has to be the answer to this id (as JSON).</summary>
    public async Task<JsonElement> AnswerAsync(string id)
    {
        var message = await NextAsync();
        Assert.NotNull(message);
        Assert.Equal(id, message.Value.GetProperty("id").GetRawText());
        Assert.False(message.Value.TryGetProperty("method", out _));
        return message.Value;
    }

    public Task<JsonElement> AnswerAsync(int id) => AnswerAsync(id.ToString());

    public async Task<string> ResultAsync(int id) => (await AnswerAsync(id)).GetProperty("result").GetRawText();

    public async Task<(int Code, string Message)> ErrorAsync(string id)
    {
        var error = (await AnswerAsync(id)).GetProperty("error");
        return (error.GetProperty("code").GetInt32(), error.GetProperty("message").GetString()!);
    }

    public Task<(int Code, string Message)> ErrorAsync(int id) => ErrorAsync(id.ToString());

    /// <summary>The server lives, and nothing unexpected was sent before: the next message answers this.</summary>
    public async Task AssertAliveAsync()
    {
        await RequestAsync(4711, "test/state");
        var state = (await AnswerAsync(4711)).GetProperty("result").GetProperty("value").GetString();
        Assert.Equal(State, state);
    }

    public async ValueTask DisposeAsync()
    {
        EndInput();
        await Exit.WaitAsync(Patience);
    }
}
