using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Protocol.Lifecycle;

/// <summary>The first exchange of a session, made ready before it comes.</summary>
public static class Handshake
{
    /// <summary>
    /// Reads and writes an <c>initialize</c> that nobody sent, and looks for a process. JSON's own setup and the contracts of these two messages take half
    /// of the time from the first line of code to the answer; on another thread it passes while the server is put together and the pipes open.
    /// </summary>
    public static void Prepare()
    {
        var request = EnvelopeReader.Read(Sample.ToArray());
        ParamsReader.Read(request.Params, ProtocolJson.Default.InitializeParams);
        MessageWriter.Response(request.Id!.Value, new(new() { TextDocumentSync = new(true, TextDocumentSyncKind.Incremental), Workspace = new() }, new("", "")), ProtocolJson.Default.InitializeResult);
        ParentWatch.ProcessExists(Environment.ProcessId);
    }

    // What editors send, as far as it is read.
    private static ReadOnlySpan<byte> Sample => """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":1,"clientInfo":{"name":""},"rootUri":"","initializationOptions":{},"capabilities":{
        "general":{"positionEncodings":[""]},"window":{"workDoneProgress":true},"workspace":{"configuration":true,"didChangeWatchedFiles":{"dynamicRegistration":true}},
        "textDocument":{"hover":{"contentFormat":[""]},"completion":{"completionItem":{"documentationFormat":[""]}}}},"workspaceFolders":[{"uri":"","name":""}]}}
        """u8;
}
