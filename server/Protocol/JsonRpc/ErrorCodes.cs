namespace FlaskPrep.Protocol.JsonRpc;

/// <summary>The error codes of JSON-RPC 2.0 and LSP 3.18.</summary>
public static class ErrorCodes
{
    public const int ParseError = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParams = -32602;
    public const int InternalError = -32603;
    public const int ServerNotInitialized = -32002;

    /// <summary>The request was fine and cannot be done; clients show the message.</summary>
    public const int RequestFailed = -32803;

    /// <summary>Only for requests that say they may be taken back by the server, such as <c>textDocument/diagnostic</c>.</summary>
    public const int ServerCancelled = -32802;

    /// <summary>The document changed in a way that makes the result useless.</summary>
    public const int ContentModified = -32801;

    /// <summary>Only as the answer to a <c>$/cancelRequest</c>.</summary>
    public const int RequestCancelled = -32800;
}
