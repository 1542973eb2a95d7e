using System.Text.Json;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Tests.Protocol;

public sealed class ClientRequestTests
{
    private static readonly ConfigurationItem[] Items = [new(Section: "flaskPrep")];

    [Fact]
    public async Task A_request_to_the_client_gets_its_answer()
    {
        await using var session = await new Session().InitializeAsync();
        var asking = session.Connection.Client.ConfigurationAsync(Items, Cancel);
        var id = await AskedAsync(session, "workspace/configuration");
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},"result":[{"enabled":false}]}""");
        Assert.Equal("""{"enabled":false}""", Assert.Single(await asking).GetRawText());
    }

    [Theory]
    [InlineData("\"result\":null")]
    [InlineData("\"result\":null,\"error\":null")]
    [InlineData("\"x\":1")]
    [InlineData("\"result\":[]")]
    public async Task An_answer_without_a_result_is_an_empty_one(string answer)
    {
        await using var session = await new Session().InitializeAsync();
        var asking = session.Connection.Client.ConfigurationAsync(Items, Cancel);
        var id = await AskedAsync(session, "workspace/configuration");
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},{{answer}}}""");
        Assert.Empty(await asking);
    }

    [Theory]
    [InlineData("\"error\":{\"code\":-32601,\"message\":\"no\"}", ErrorCodes.MethodNotFound, "no")]
    [InlineData("\"result\":[1],\"error\":{\"code\":-32601,\"message\":\"no\"}", ErrorCodes.MethodNotFound, "no")]
    [InlineData("\"error\":{\"code\":\"E42\"}", ErrorCodes.InternalError, "the client gave no reason")]
    [InlineData("\"error\":\"no\"", ErrorCodes.InternalError, "no")]
    public async Task An_error_answer_reaches_who_asked_and_nobody_else(string answer, int code, string message)
    {
        await using var session = await new Session().InitializeAsync();
        var asking = session.Connection.Client.ConfigurationAsync(Items, Cancel);
        var id = await AskedAsync(session, "workspace/configuration");
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},{{answer}}}""");
        var error = await Assert.ThrowsAsync<ResponseErrorException>(() => asking);
        Assert.Equal((code, message), (error.Code, error.Message));
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_result_of_another_shape_reaches_who_asked_as_an_error()
    {
        await using var session = await new Session().InitializeAsync();
        var asking = session.Connection.Client.ConfigurationAsync(Items, Cancel);
        var id = await AskedAsync(session, "workspace/configuration");
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},"result":{"a":1} }""");
        Assert.Contains("workspace/configuration", (await Assert.ThrowsAsync<ResponseErrorException>(() => asking)).Message);
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":999,"result":1}""")]
    [InlineData("""{"jsonrpc":"2.0","id":"1","result":1}""")]
    [InlineData("""{"jsonrpc":"2.0","id":999,"error":{"code":1,"message":"x"}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}}""")]
    public async Task An_answer_to_nothing_is_logged(string answer)
    {
        await using var session = await new Session().InitializeAsync();
        await session.SendAsync(answer);
        await session.AssertAliveAsync();
        Assert.Contains(session.Log.Lines, line => line.Contains("An answer to nothing that is open"));
    }

    [Fact]
    public async Task A_request_that_is_taken_back_tells_the_client_and_drops_the_late_answer()
    {
        await using var session = await new Session().InitializeAsync();
        using var cancel = new CancellationTokenSource();
        var asking = session.Connection.Client.ConfigurationAsync(Items, cancel.Token);
        var id = await AskedAsync(session, "workspace/configuration");
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
        var told = (await session.NextAsync())!.Value;
        Assert.Equal("$/cancelRequest", told.GetProperty("method").GetString());
        Assert.Equal(id, told.GetProperty("params").GetProperty("id").GetRawText());
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},"result":[1]}""");
        await session.AssertAliveAsync();
    }

    [Fact]
    public async Task A_read_may_ask_the_client_and_answer_with_what_it_said()
    {
        await using var session = new Session();
        session.Methods.ReadAsync("test/ask", () => ProtocolJson.Default.NoParams, () => ProtocolJson.Default.SetTraceParams, async (_, _, cancel) =>
            new SetTraceParams((await session.Connection.Client.ConfigurationAsync(Items, cancel))[0].ToString()));
        await session.InitializeAsync();
        await session.RequestAsync(1, "test/ask");
        // The same number in the other direction is another request.
        var id = await AskedAsync(session, "workspace/configuration");
        Assert.Equal("1", id);
        await session.SendAsync($$"""{"jsonrpc":"2.0","id":{{id}},"result":["blue"]}""");
        Assert.Equal("""{"value":"blue"}""", await session.ResultAsync(1));
    }

    [Fact]
    public async Task Open_requests_to_the_client_fail_at_the_end_of_the_input()
    {
        var session = await new Session().InitializeAsync();
        var asking = session.Connection.Client.ConfigurationAsync(Items, Cancel);
        await AskedAsync(session, "workspace/configuration");
        await session.DisposeAsync();
        await Assert.ThrowsAsync<ConnectionClosedException>(() => asking);
        await Assert.ThrowsAsync<ConnectionClosedException>(() => session.Connection.Client.ConfigurationAsync(Items, Cancel));
        session.Connection.Client.ShowMessage(MessageType.Info, "to nobody");
        Assert.False(session.Connection.Post(() => { }));
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<string> AskedAsync(Session session, string method)
    {
        JsonElement message = (await session.NextAsync())!.Value;
        Assert.Equal(method, message.GetProperty("method").GetString());
        return message.GetProperty("id").GetRawText();
    }
}
