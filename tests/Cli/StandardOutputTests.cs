using System.Text;
using System.Text.Json;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Cli;

/// <summary>In <c>lsp</c> mode stdout belongs to the protocol: the real executable, real bytes, and every byte that comes back is part of a frame.</summary>
public sealed class StandardOutputTests : IDisposable
{
    private const string Open = """{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"untitled:a","languageId":"markdown","version":1,"text":"Flask Blueprint é😀"}}}""";
    private const string Hover = """{"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:a"},"position":{"line":0,"character":8}}}""";

    private readonly TestFolder folder = new();

    [Fact]
    public async Task Nothing_but_frames_is_on_stdout_and_bad_input_ends_nothing()
    {
        var run = await RunAsync(
        [
            .. Begin(),
            .. ServerProcess.Frame("this is no JSON"),
            .. ServerProcess.Frame([0xFF, 0xFE, 0x00, 0x80]),
            .. ServerProcess.Frame("[]"),
            .. ServerProcess.Frame("""{"jsonrpc":"2.0","id":7,"method":"no/such"}"""),
            .. ServerProcess.Frame("""{"jsonrpc":"2.0","method":"no/such","params":[1]}"""),
            .. "Content-Length: -5\r\n\r\n"u8,
            .. "Content-Length: 99999999999999\r\n\r\n"u8,
            .. ServerProcess.Frame("""{"jsonrpc":"2.0","id":8,"method":"textDocument/hover","params":{}}"""),
            .. ServerProcess.Frame(Open),
            .. ServerProcess.Frame(Hover),
            .. End(),
        ], IsAnswered);
        Assert.Equal(0, run.Code);
        var messages = Frames(run.Output);
        Assert.Contains("Blueprint", Answer(messages, 2).GetProperty("result").GetProperty("contents").GetProperty("value").GetString());
        Assert.Equal(-32601, Answer(messages, 7).GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(-32602, Answer(messages, 8).GetProperty("error").GetProperty("code").GetInt32());
        Assert.Equal(JsonValueKind.Null, Answer(messages, 99).GetProperty("result").ValueKind);
    }

    [Fact]
    public async Task Bytes_that_are_no_protocol_at_all_are_answered_by_frames_alone()
    {
        var noise = new byte[20_000];
        new Random(3).NextBytes(noise);
        var run = await RunAsync([.. noise, .. "\r\n\r\n"u8, .. Begin(), .. End()], IsShutDown);
        Frames(run.Output);
    }

    [Fact]
    public async Task The_end_of_the_input_ends_the_server()
    {
        var run = await ServerProcess.RunAsync(folder.Path, Begin(), output => output.Length > 0, "lsp", "--log-file", folder.PathOf("server.log"));
        Assert.Equal(1, run.Code);
        Assert.Single(Frames(run.Output), message => message.TryGetProperty("result", out _));
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_and_a_broken_settings_file_leave_stdout_clean()
    {
        folder.With("flaskprep.json", "{").With("a.md", [0, 1, 2]).With("blocked", "a file where a folder would be");
        var run = await ServerProcess.RunAsync(folder.Path, [.. Begin(), .. ServerProcess.Frame(Open), .. ServerProcess.Frame(Hover), .. End()], IsAnswered,
            "lsp", "--stdio", "--log-file", folder.PathOf("blocked/server.log"), "--log-level", "Verbose");
        Assert.Equal(0, run.Code);
        Assert.Contains("Blueprint", Answer(Frames(run.Output), 2).ToString());
    }

    [Theory]
    [InlineData("lsp", "--nothing")]
    [InlineData("lsp", "--log-level", "loud")]
    public async Task A_server_that_does_not_start_says_so_on_stderr(params string[] args)
    {
        var run = await ServerProcess.RunAsync(folder.Path, [], null, args);
        Assert.Equal((2, 0), (run.Code, run.Output.Length));
        Assert.StartsWith("flaskprep: ", run.Error);
    }

    [Fact]
    public async Task Other_commands_write_utf8_without_a_mark_and_without_color_where_no_terminal_is()
    {
        folder.With("a.md", "Flask [[Q99]] é😀");
        var run = await ServerProcess.RunAsync(folder.Path, [], null, "check");
        Assert.Equal(1, run.Code);
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(run.Output);
        Assert.StartsWith("a.md:1:7: warning", text);
        Assert.DoesNotContain('\e', text);
    }

    public void Dispose() => folder.Dispose();

    private Task<ServerProcess> RunAsync(byte[] input, Func<ReadOnlyMemory<byte>, bool> isEnd) => ServerProcess.RunAsync(folder.Path, input, isEnd, "lsp", "--log-file", folder.PathOf("server.log"));

    private byte[] Begin() =>
    [
        .. ServerProcess.Frame($$$"""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":{{{Environment.ProcessId}}},"rootUri":"{{{folder.Uri}}}","capabilities":{} } }"""),
        .. ServerProcess.Frame("""{"jsonrpc":"2.0","method":"initialized","params":{}}"""),
    ];

    private static byte[] End() => ServerProcess.Frame("""{"jsonrpc":"2.0","id":99,"method":"shutdown"}""");

    // As a client does: it waits for its answers, that to shutdown too, then closes the pipe.
    private static bool IsShutDown(ReadOnlyMemory<byte> output) => output.Span.IndexOf("\"id\":99,"u8) >= 0;

    private static bool IsAnswered(ReadOnlyMemory<byte> output) => IsShutDown(output) && output.Span.IndexOf("\"id\":2,"u8) >= 0;

    private static JsonElement Answer(IEnumerable<JsonElement> messages, int id) =>
        Assert.Single(messages, message => message.TryGetProperty("id", out var of) && of.ValueKind == JsonValueKind.Number && of.GetInt32() == id);

    /// <summary>Reads frames to the last byte, more strictly than any client.</summary>
    private static List<JsonElement> Frames(ReadOnlySpan<byte> bytes)
    {
        var messages = new List<JsonElement>();
        while (!bytes.IsEmpty)
        {
            var header = bytes.IndexOf("\r\n\r\n"u8);
            Assert.True(header > 0, Encoding.UTF8.GetString(bytes));
            var line = Encoding.ASCII.GetString(bytes[..header]);
            Assert.Matches(@"^Content-Length: \d+$", line);
            var length = int.Parse(line["Content-Length: ".Length..]);
            var body = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.Slice(header + 4, length));
            messages.Add(JsonElement.Parse(body));
            Assert.Equal("2.0", messages[^1].GetProperty("jsonrpc").GetString());
            bytes = bytes[(header + 4 + length)..];
        }

        return messages;
    }
}
