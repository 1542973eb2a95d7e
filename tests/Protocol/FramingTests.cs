using System.IO.Pipelines;
using System.Text;
using FlaskPrep.Protocol.Framing;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Tests.Protocol;

public sealed class FramingTests
{
    private const string Ping = """{"jsonrpc":"2.0","id":1,"method":"test/state"}""";

    [Fact]
    public async Task Content_Length_counts_bytes_of_utf8_when_reading()
    {
        var frames = await ReadAllAsync(["Content-Length: 9\r\n\r\n\"é😀\"\nContent-Length: 2\r\n\r\n{}"]);
        Assert.Equal(["\"é😀\"\n", "{}"], frames.Select(Text));
    }

    [Fact]
    public async Task Content_Length_counts_bytes_of_utf8_when_writing()
    {
        var output = new MemoryStream();
        var writer = new FrameWriter(PipeWriter.Create(output), SilentLog.Instance, null);
        writer.Send(Encoding.UTF8.GetBytes("\"é😀\""));
        writer.Complete();
        await writer.RunAsync();
        Assert.Equal("Content-Length: 8\r\n\r\n\"é😀\"", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Theory]
    [InlineData("content-length: 2\r\n\r\n{}")]
    [InlineData("CONTENT-LENGTH:2\r\n\r\n{}")]
    [InlineData("Content-Length:   2  \r\n\r\n{}")]
    [InlineData("Content-Length: 2\n\n{}")]
    [InlineData("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf8\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("X-Whatever: 1:2:3\r\nContent-Length: 2\r\nno colon\r\n\r\n{}")]
    [InlineData("\r\n\r\nContent-Length: 2\r\n\r\n{}")]
    public async Task A_header_is_read_as_its_sender_spelled_it(string input) =>
        Assert.Equal("{}", Text(Assert.Single(await ReadAllAsync([input]))));

    [Fact]
    public async Task A_header_may_be_split_over_reads() =>
        Assert.Equal("{}", Text(Assert.Single(await ReadAllAsync(["Conte", "nt-Length", ": ", "2\r", "\n\r", "\n", "{", "}"]))));

    [Fact]
    public async Task Several_messages_may_come_in_one_read()
    {
        var frames = await ReadAllAsync(["Content-Length: 1\r\n\r\n1Content-Length: 1\r\n\r\n2Content-Length: 1\r\n\r\n3"]);
        Assert.Equal(["1", "2", "3"], frames.Select(Text));
    }

    [Fact]
    public async Task A_body_may_be_split_inside_a_character()
    {
        var bytes = Encoding.UTF8.GetBytes("Content-Length: 6\r\n\r\n\"😀\"");
        for (var cut = 1; cut < bytes.Length; cut++)
        {
            var frame = Assert.Single(await ReadAllAsync([bytes[..cut], bytes[cut..]]));
            Assert.Equal("\"😀\"", Text(frame));
        }
    }

    [Theory]
    [InlineData("Content-Type: x\r\n\r\n{}")]
    [InlineData("Content-Length: -5\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999\r\n\r\n{}")]
    [InlineData("Content-Length: 268435457\r\n\r\n{}")]
    [InlineData("Content-Length: 99999999999999999999999999\r\n\r\n{}")]
    [InlineData("Content-Length: twelve\r\n\r\n{}")]
    [InlineData("Content-Length: 2x\r\n\r\n{}")]
    [InlineData("Content-Length:\r\n\r\n{}")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"x"}""")]
    public async Task A_header_that_cannot_be_used_is_named_once_and_the_next_message_is_read(string input)
    {
        var frames = await ReadAllAsync([input, "Content-Length: 1\r\n\r\n7"]);
        Assert.Equal([FrameKind.Malformed, FrameKind.Message], frames.Select(f => f.Kind));
        Assert.Equal("7", Text(frames[1]));
    }

    [Fact]
    public async Task A_header_without_end_stops_at_its_ceiling()
    {
        var frames = await ReadAllAsync([new string('a', 9000), "Content-Length: 1\r\n\r\n7"]);
        Assert.Equal([FrameKind.Malformed, FrameKind.Message], frames.Select(f => f.Kind));
    }

    [Fact]
    public async Task A_length_is_believed_only_when_the_bytes_are_there()
    {
        var pipe = new Pipe();
        await pipe.Writer.WriteAsync("Content-Length: 200000000\r\n\r\n{}"u8.ToArray(), TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        var reader = new FrameReader(pipe.Reader, new FrameLimits());
        // All is there, so the reading stays on this thread, whose bytes are counted.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = reader.ReadAsync(CancellationToken.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(reading.IsCompleted);
        Assert.Equal("the input ended inside a body", (await reading).Problem);
        Assert.InRange(allocated, 0, 1_000_000);
    }

    [Fact]
    public async Task A_length_too_short_by_a_few_bytes_costs_one_message()
    {
        var frames = await ReadAllAsync(["Content-Length: 5\r\n\r\n\"12345\"Content-Length: 1\r\n\r\n7"]);
        Assert.Equal("7", Text(frames[^1]));
    }

    [Theory]
    [InlineData("Content-Length: 2\r\n", "the input ended inside a header")]
    [InlineData("Content-Length: 2\r\n\r\n{", "the input ended inside a body")]
    [InlineData("", null)]
    public async Task An_end_in_the_middle_is_named(string input, string? problem) =>
        Assert.Equal(problem, Assert.Single(await ReadAllAsync([input], withEnd: true)).Problem);

    [Fact]
    public async Task Any_chunking_gives_the_same_messages()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var bodies = Enumerable.Range(0, random.Next(1, 8)).Select(_ => Body(random)).ToArray();
            var stream = bodies.SelectMany(body => Encoding.UTF8.GetBytes(Header(random, body) + body)).ToArray();
            var chunks = new List<byte[]>();
            for (var at = 0; at < stream.Length;)
            {
                var length = Math.Min(random.Next(1, random.Next(2, 60)), stream.Length - at);
                chunks.Add(stream[at..(at + length)]);
                at += length;
            }
            Assert.Equal(bodies, (await ReadAllAsync([.. chunks])).Select(Text));
        }
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_is_a_parse_error_with_id_null_and_the_next_is_answered()
    {
        await using var session = await new Session().InitializeAsync();
        foreach (var body in new[] { "{\"id\":1,", "", "nonsense", "{} {}", "{\"id\":1}}" })
        {
            await session.SendAsync(body);
            Assert.Equal(ErrorCodes.ParseError, (await session.ErrorAsync("null")).Code);
        }
        await session.SendRawAsync("Content-Length: 4\r\n\r\n\"");
        await session.SendBytesAsync(new byte[] { 0xff, 0xfe, (byte)'"' });
        Assert.Equal(ErrorCodes.ParseError, (await session.ErrorAsync("null")).Code);
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_bad_header_is_logged_and_answered_and_the_next_message_too()
    {
        await using var session = await new Session().InitializeAsync();
        await session.SendRawAsync("Content-Length: no\r\n\r\n" + Ping);
        Assert.Equal(ErrorCodes.ParseError, (await session.ErrorAsync("null")).Code);
        await session.AssertAliveAsync();
        Assert.Contains(session.Log.Lines, line => line == "warning Bad input: Content-Length is not a number");
    }

    [Fact]
    public async Task Deep_nesting_is_refused_or_read_but_never_fatal()
    {
        await using var session = await new Session().InitializeAsync();
        await session.NotifyAsync("test/unknown", new string('[', 400) + new string(']', 400));
        await session.AssertAliveAsync();
        await session.NotifyAsync("test/unknown", new string('[', 100_000));
        Assert.Equal(ErrorCodes.ParseError, (await session.ErrorAsync("null")).Code);
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task Messages_of_many_threads_never_mix()
    {
        await using var session = await new Session().InitializeAsync();
        var client = session.Connection.Client;
        Parallel.For(0, 200, i => FlaskPrep.Protocol.ClientCalls.LogMessage(client, FlaskPrep.Protocol.Messages.MessageType.Log, new string('é', i * 50)));
        var lengths = new List<int>();
        for (var i = 0; i < 200; i++)
            lengths.Add((await session.NextAsync())!.Value.GetProperty("params").GetProperty("message").GetString()!.Length / 50);
        Assert.Equal(Enumerable.Range(0, 200), lengths.Order());
    }

    private static string Body(Random random)
    {
        string[] pieces = ["a", "é", "😀", "\n", "Content-Length: 3", "\r\n", "{", "\"", "\u2028"];
        return string.Concat(Enumerable.Range(0, random.Next(0, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
    }

    private static string Header(Random random, string body)
    {
        var length = $"content-LENGTH: {Encoding.UTF8.GetByteCount(body)}\r\n";
        return random.Next(3) switch
        {
            0 => length + "\r\n",
            1 => "Content-Type: x; charset=utf-8\r\n" + length + "\r\n",
            _ => length + "Other: 1\r\n\r\n",
        };
    }

    private static string Text(Frame frame) => Encoding.UTF8.GetString(frame.Body);

    private static Task<List<Frame>> ReadAllAsync(string[] chunks, bool withEnd = false) =>
        ReadAllAsync([.. chunks.Select(Encoding.UTF8.GetBytes)], withEnd);

    private static async Task<List<Frame>> ReadAllAsync(byte[][] chunks, bool withEnd = false)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0, useSynchronizationContext: false));
        var reader = new FrameReader(pipe.Reader, new FrameLimits());
        var frames = new List<Frame>();
        var reading = Task.Run(async () =>
        {
            Frame frame;
            do
            {
                frame = await reader.ReadAsync(CancellationToken.None);
                frames.Add(frame);
            }
            while (frame.Kind != FrameKind.End);
        });
        foreach (var chunk in chunks)
        {
            await pipe.Writer.WriteAsync(chunk);
            await Task.Yield();
        }
        await pipe.Writer.CompleteAsync();
        await reading.WaitAsync(Session.Patience);
        if (!withEnd)
            frames.RemoveAt(frames.Count - 1);
        return frames;
    }
}
