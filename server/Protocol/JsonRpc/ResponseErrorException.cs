using System.Text.Json;

namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>
/// An error answer. Thrown by a handler it becomes the answer to its request; thrown by <see cref="Client"/> it is what the client
/// answered.
/// </summary>
public sealed class ResponseErrorException : Exception
{
    public ResponseErrorException(int code, string message, JsonElement? data = null, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        ErrorData = data;
    }

    /// <summary>One of <see cref="ErrorCodes"/>, or the client's own.</summary>
    public int Code { get; }

    /// <summary>The error's <c>data</c> member.</summary>
    public JsonElement? ErrorData { get; }

    /// <summary>Takes back a diagnostics pull on the server's own account; the client is told whether to ask again.</summary>
    public static ResponseErrorException ServerCancelled(bool retriggerRequest) =>
        new(ErrorCodes.ServerCancelled, "taken back by the server",
            JsonElement.Parse(retriggerRequest ? """{"retriggerRequest":true}""" : """{"retriggerRequest":false}"""));
}
