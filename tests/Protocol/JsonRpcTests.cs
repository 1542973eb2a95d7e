using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Tests.Protocol;

public sealed class JsonRpcTests
{
    [Theory]
    [InlineData("7")]
    [InlineData("\"7\"")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("\"\"")]
    [InlineData("\"a \\\"b\\\" é\"")]
    [InlineData("123456789012345678901234567890")]
    public async Task An_id_comes_back_as_it_was_sent(string id)
    {
        await using var session = await new Session().InitializeAsync();
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},"method":"test/state"}""");
        Assert.True((await session.AnswerAsync(id)).TryGetProperty("result", out _));
    }

    [Fact]
    public async Task Members_may_come_in_any_order_with_unknown_ones_between()
    {
        await using var session = await new Session().InitializeAsync();
        await session.SendAsync("""{"x":{"id":9},"params":{"method":"no"},"method":"test/state","y":[1,[2]],"id":5}""");
        await session.ResultAsync(5);
    }

    [Theory]
    [InlineData("[]", "null")]
    [InlineData("""[{"jsonrpc":"2.0","id":1,"method":"test/state"}]""", "null")]
    [InlineData("1", "null")]
    [InlineData("null", "null")]
    [InlineData("{}", "null")]
    [InlineData("""{"id":null,"method":"test/state"}""", "null")]
    [InlineData("""{"id":{},"method":"test/state"}""", "null")]
    [InlineData("""{"id":true,"method":"test/state"}""", "null")]
    [InlineData("""{"id":3,"method":17}""", "3")]
    [InlineData("""{"id":3,"method":null}""", "3")]
    public async Task What_is_no_message_of_LSP_is_an_invalid_request(string body, string id)
    {
        await using var session = await new Session().InitializeAsync();
        await session.SendAsync(body);
        Assert.Equal(ErrorCodes.InvalidRequest, (await session.ErrorAsync(id)).Code);
        await session.AssertAliveAsync();
    }

    [Theory]
    [InlineData("test/nothing")]
    [InlineData("$/nothing")]
    [InlineData("test/append")]
    [InlineData("")]
    public async Task An_unknown_request_is_method_not_found(string method)
    {
        await using var session = await new Session().InitializeAsync();
        await session.RequestAsync(1, method);
        Assert.Equal(ErrorCodes.MethodNotFound, (await session.ErrorAsync(1)).Code);
    }

    [Theory]
    [InlineData("test/nothing")]
    [InlineData("$/nothing")]
    [InlineData("test/state")]
    public async Task An_unknown_notification_is_ignored(string method)
    {
        await using var session = await new Session().InitializeAsync();
        await session.NotifyAsync(method);
        await session.AssertAliveAsync();
        Assert.Equal(method.StartsWith('$'), !session.Log.Lines.Any(line => line.Contains(method)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"params\":null")]
    [InlineData(",\"params\":{}")]
    [InlineData(",\"params\":[]")]
    [InlineData(",\"params\":[1]")]
    public async Task A_method_without_params_takes_anything_for_none(string parameters)
    {
        await using var session = new Session();
        session.Methods.Read("test/plain", () => ProtocolJson.Default.SetTraceParams, (_, _) => new SetTraceParams("yes"));
        session.Methods.Write("test/clear", () => session.State = "cleared");
        await session.InitializeAsync();
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":1,"method":"test/plain"{{parameters}}}""");
        Assert.Equal("""{"value":"yes"}""", await session.ResultAsync(1));
        await session.SendAsync($$"""{"jsonrpc":"2.0","method":"test/clear"{{parameters}}}""");
        await session.AssertAliveAsync();
        Assert.Equal("cleared", session.State);
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":2,"method":"shutdown"{{parameters}}}""");
        Assert.Equal("null", await session.ResultAsync(2));
    }

    [Theory]
    [InlineData("""{"textDocument":{"uri":7},"position":{"line":0,"character":0}}""", "params.textDocument.uri")]
    [InlineData("""{"textDocument":{"uri":null},"position":{"line":0,"character":0}}""", "params.textDocument")]
    [InlineData("""{"textDocument":{"uri":"x"},"position":{"line":"1","character":0}}""", "params.position.line")]
    [InlineData("""{"textDocument":{"uri":"x"}}""", "position")]
    [InlineData("""{"textDocument":{"uri":"x"},"position":{"line":0}}""", "params.position")]
    [InlineData("[]", "params")]
    [InlineData("null", "textDocument")]
    public async Task Bad_params_are_invalid_params_and_name_the_member(string parameters, string path)
    {
        await using var session = new Session();
        session.Methods.Read("test/at", () => ProtocolJson.Default.TextDocumentPositionParams, () => ProtocolJson.Default.Hover, (_, _, _) => null);
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/at", parameters);
        var (code, message) = await session.ErrorAsync(1);
        Assert.Equal(ErrorCodes.InvalidParams, code);
        Assert.Contains(path, message);
        Assert.DoesNotContain("LineNumber", message);
    }

    [Fact]
    public async Task Bad_params_of_a_notification_are_logged()
    {
        await using var session = await new Session().InitializeAsync();
        await session.NotifyAsync("test/append", """{"value":{"deep":1}}""");
        await session.AssertAliveAsync();
        Assert.Contains(session.Log.Lines, line => line.StartsWith("warning test/append") && line.Contains("params.value"));
    }

    [Fact]
    public async Task A_null_result_is_written()
    {
        await using var session = new Session();
        session.Methods.Read("test/at", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) => null);
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/at");
        Assert.Equal("null", await session.ResultAsync(1));
    }

    [Fact]
    public async Task A_throwing_handler_fails_its_request_and_nothing_else()
    {
        await using var session = new Session();
        session.Methods.Read("test/throw", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) => throw new InvalidDataException("broken"));
        session.Methods.ReadAsync("test/later", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, async (_, _, _) =>
        {
            await Task.Yield();
            throw new InvalidDataException("broken later");
        });
        session.Methods.Read("test/canceled", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) => throw new OperationCanceledException());
        await session.InitializeAsync();
        foreach (var method in new[] { "test/throw", "test/later", "test/canceled" })
        {
            await session.RequestAsync(1, method);
            var (code, message) = await session.ErrorAsync(1);
            Assert.Equal(ErrorCodes.InternalError, code);
            Assert.StartsWith(method, message);
            await session.AssertAliveAsync();
            Assert.Contains(session.Log.Lines, line => line.StartsWith($"error {method} failed"));
        }
    }

    [Fact]
    public async Task A_handler_answers_with_an_error_of_its_choice()
    {
        await using var session = new Session();
        session.Methods.Read("test/no", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover,
            (_, _, _) => throw new ResponseErrorException(ErrorCodes.RequestFailed, "not today"));
        session.Methods.Read("test/again", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover,
            (_, _, _) => throw ResponseErrorException.ServerCancelled(true));
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/no");
        Assert.Equal((ErrorCodes.RequestFailed, "not today"), await session.ErrorAsync(1));
        await session.RequestAsync(2, "test/again");
        Assert.Equal("""{"retriggerRequest":true}""", (await session.AnswerAsync(2)).GetProperty("error").GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task A_throwing_notification_is_logged_and_survived()
    {
        await using var session = new Session();
        session.Methods.Write("test/throw", () => throw new InvalidDataException("broken"));
        await session.InitializeAsync();
        await session.NotifyAsync("test/throw");
        session.Connection.Post(() => throw new InvalidDataException("broken post"));
        await session.AssertAliveAsync();
        Assert.Contains("error test/throw failed: broken", session.Log.Lines);
        Assert.Contains(session.Log.Lines, line => line.Contains("broken post"));
    }

    [Fact]
    public async Task An_id_in_use_is_refused_and_the_first_request_is_answered()
    {
        await using var session = new Session();
        var release = new TaskCompletionSource<Hover?>();
        session.Methods.ReadAsync("test/wait", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.Hover, (_, _, _) => release.Task);
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/wait");
        await session.RequestAsync(1, "test/state");
        Assert.Equal(ErrorCodes.InvalidRequest, (await session.ErrorAsync(1)).Code);
        release.SetResult(null);
        Assert.Equal("null", await session.ResultAsync(1));
    }

    [Fact]
    public async Task Half_an_emoji_in_an_edit_does_not_lose_the_edit()
    {
        await using var session = await new Session().InitializeAsync();
        await session.NotifyAsync("test/append", """{"value":"a\ud83d|\ude00|\ud83d\ude00|\\ud83d|\u00e9"}""");
        await session.RequestAsync(1, "test/state");
        Assert.Equal("a\ufffd|\ufffd|😀|\\ud83d|é", (await session.AnswerAsync(1)).GetProperty("result").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Half_an_emoji_in_a_result_does_not_lose_the_answer()
    {
        await using var session = await new Session().InitializeAsync();
        session.State = "a\ud83d";
        await session.RequestAsync(1, "test/state");
        Assert.Equal("a\ufffd", (await session.AnswerAsync(1)).GetProperty("result").GetProperty("value").GetString());
    }
}
