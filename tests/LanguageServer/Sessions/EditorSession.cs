using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using FlaskPrep.LanguageServer;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.Recording;
using FlaskPrep.Protocol.Scheduling;
using FlaskPrep.Storage;
using FlaskPrep.Tests.Protocol;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer.Sessions;

/// <summary>The real server and a client that answers as an editor would, over two pipes in memory, in a folder on disk.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    // Not an assertion about speed: only so that a failing test ends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Pipe toServer = new();
    private readonly Pipe toClient = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonElement>> answers = new();
    private readonly BlockingCollection<JsonElement> notifications = [];
    private readonly SemaphoreSlim sending = new(1, 1);
    private readonly NotesServer server;
    private readonly Task<int> exit;
    private readonly Task pump;
    private int lastId;
    private bool isClosed;

    public EditorSession(TestFolder folder, IMessageRecorder? recorder = null, string version = "1.2.3", string? historyFile = null, TimeProvider? time = null)
    {
        Folder = folder;
        server = new(
            toServer.Reader, toClient.Writer, Task.FromResult(new ReadResult<BuiltIns>(World.BuiltIns, [])), version,
            new() { Log = Log, Recorder = recorder, Time = time ?? TimeProvider.System }, historyFile ?? folder.PathOf(".data/history.db"));
        exit = server.RunAsync();
        pump = PumpAsync();
    }

    public TestFolder Folder { get; }

    public TestLog Log { get; } = new();

    /// <summary>What the client answers to a request of the server; null answers null.</summary>
    public Func<string, JsonElement, string?> Answer { get; init; } = (_, _) => null;

    public ConcurrentQueue<string> Asked { get; } = [];

    /// <summary>The methods of all notifications so far.</summary>
    public ConcurrentQueue<string> Notified { get; } = [];

    public JsonElement Capabilities { get; private set; }

    /// <summary>What the server has handlers for.</summary>
    public MethodTable<ServerSnapshot> MethodTable => server.Methods;

    public async Task<EditorSession> StartAsync(string capabilities = "{}", string options = "null")
    {
        var folder = JsonSerializer.Serialize(Folder.Uri, TestJson.Default.String);
        var result = await RequestAsync("initialize",
            $$$"""{"processId":null,"rootUri":{{{folder}}},"capabilities":{{{capabilities}}},"initializationOptions":{{{options}}}}""");
        Capabilities = result.GetProperty("capabilities");
        await NotifyAsync("initialized", "{}");
        return this;
    }

    /// <summary>As an editor that was started on nothing.</summary>
    public async Task<EditorSession> StartWithoutFolderAsync()
    {
        await RequestAsync("initialize", """{"processId":null,"rootUri":null,"capabilities":{}}""");
        await NotifyAsync("initialized", "{}");
        return this;
    }

    /// <summary>The result, or the whole error as <c>{"error":…}</c>.</summary>
    public async Task<JsonElement> RequestAsync(string method, string parameters)
    {
        var id = Interlocked.Increment(ref lastId).ToString();
        var answer = answers.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await SendAsync($$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"{{{method}}}","params":{{{parameters}}}}""");
        var message = await answer.Task.WaitAsync(Patience);
        return message.TryGetProperty("result", out var result) ? result : message;
    }

    public Task NotifyAsync(string method, string parameters) => SendAsync($$$"""{"jsonrpc":"2.0","method":"{{{method}}}","params":{{{parameters}}}}""");

    public Task OpenAsync(string name, string text, int version = 1) => NotifyAsync("textDocument/didOpen",
        $$$"""{"textDocument":{"uri":{{{Json(Folder.UriOf(name))}}},"languageId":"markdown","version":{{{version}}},"text":{{{Json(text)}}}}}""");

    /// <param name="name">The note.</param>
    /// <param name="version">Its version behind the changes.</param>
    /// <param name="changes">The content changes, as JSON.</param>
    public Task ChangeAsync(string name, int version, string changes) => NotifyAsync("textDocument/didChange",
        $$$"""{"textDocument":{"uri":{{{Json(Folder.UriOf(name))}}},"version":{{{version}}}},"contentChanges":[{{{changes}}}]}""");

    public Task<JsonElement> HoverAsync(string name, int line, int character) => RequestAsync("textDocument/hover", At(name, line, character));

    public string At(string name, int line, int character) =>
        $$$"""{"textDocument":{"uri":{{{Json(Folder.UriOf(name))}}}},"position":{"line":{{{line}}},"character":{{{character}}}}}""";

    public Task<JsonElement> DiagnosticsAsync(string name) =>
        RequestAsync("textDocument/diagnostic", $$$"""{"textDocument":{"uri":{{{Json(Folder.UriOf(name))}}}}}""");

    /// <summary>The params of the next notification of this method; others before it are passed by.</summary>
    public JsonElement NextNotification(string method, Func<JsonElement, bool>? fits = null)
    {
        while (notifications.TryTake(out var message, Patience))
            if (message.GetProperty("method").GetString() == method && (fits is null || fits(message.GetProperty("params"))))
                return message.GetProperty("params");
        throw new TimeoutException($"no {method} came");
    }

    /// <summary>Asks until it is so: for what happens in the background.</summary>
    public static async Task<T> UntilAsync<T>(Func<Task<T>> ask, Func<T, bool> isSo)
    {
        var end = TimeProvider.System.GetUtcNow() + Patience;
        while (true)
        {
            var answer = await ask();
            if (isSo(answer))
                return answer;
            Assert.True(TimeProvider.System.GetUtcNow() < end, $"still {answer}");
            await Task.Delay(20);
        }
    }

    public static string Json(string text) => JsonSerializer.Serialize(text, TestJson.Default.String);

    public async ValueTask DisposeAsync()
    {
        await sending.WaitAsync();
        isClosed = true;
        await toServer.Writer.CompleteAsync();
        sending.Release();
        await exit.WaitAsync(Patience);
        await toClient.Writer.CompleteAsync();
        await pump.WaitAsync(Patience);
        server.Dispose();
        notifications.Dispose();
        sending.Dispose();
    }

    private async Task SendAsync(string body)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        byte[] frame = [.. Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"), .. bytes];
        // The pump answers the server while the test asks it: a frame must not land inside another.
        await sending.WaitAsync();
        try
        {
            if (!isClosed)
                await toServer.Writer.WriteAsync(frame);
        }
        finally
        {
            sending.Release();
        }
    }

    private async Task PumpAsync()
    {
        var frames = new FrameReader(toClient.Reader, new FrameLimits());
        while (await frames.ReadAsync(default) is { Kind: FrameKind.Message } frame)
        {
            var message = JsonElement.Parse(frame.Body);
            var isCall = message.TryGetProperty("method", out var method);
            if (!isCall)
                answers.GetOrAdd(message.GetProperty("id").GetRawText(), _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(message);
            else if (message.TryGetProperty("id", out var id))
                await ReplyAsync(id, method.GetString()!, message);
            else
                Take(method.GetString()!, message);
        }
    }

    private void Take(string method, JsonElement message)
    {
        Notified.Enqueue(method);
        notifications.Add(message);
    }

    private async Task ReplyAsync(JsonElement id, string method, JsonElement message)
    {
        Asked.Enqueue(method);
        var answer = Answer(method, message.TryGetProperty("params", out var parameters) ? parameters : default);
        await SendAsync(answer is { } text && text.StartsWith("error", StringComparison.Ordinal)
            ? $$$"""{"jsonrpc":"2.0","id":{{{id.GetRawText()}}},"error":{"code":-32000,"message":"no"}}"""
            : $$$"""{"jsonrpc":"2.0","id":{{{id.GetRawText()}}},"result":{{{answer ?? "null"}}}}""");
    }
}
