using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Configuration;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Synchronization;

/// <summary><c>textDocument/didOpen</c>, <c>didChange</c>, <c>didSave</c>, <c>didClose</c>.</summary>
internal sealed class SynchronizationFeature(Workspace workspace, FileChanges files, IProtocolLog log) : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities with { TextDocumentSync = new(OpenClose: true, TextDocumentSyncKind.Incremental, new SaveOptions()) };

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Write("textDocument/didOpen", () => ProtocolJson.Default.DidOpenTextDocumentParams, Open);
        methods.Write("textDocument/didChange", () => ProtocolJson.Default.DidChangeTextDocumentParams, Change);
        methods.Write("textDocument/didSave", () => ProtocolJson.Default.DidSaveTextDocumentParams, Save);
        methods.Write("textDocument/didClose", () => ProtocolJson.Default.DidCloseTextDocumentParams, Close);
    }

    // Opened twice: the later text is the true one.
    private void Open(DidOpenTextDocumentParams parameters) =>
        workspace.Open(DocumentUri.Parse(parameters.TextDocument.Uri), parameters.TextDocument.Version, parameters.TextDocument.Text);

    private void Change(DidChangeTextDocumentParams parameters)
    {
        var uri = DocumentUri.Parse(parameters.TextDocument.Uri);
        if (workspace.Current.Index.Documents.TryGetValue(uri, out var known) && parameters.TextDocument.Version != known.Version + 1)
            log.Info($"{uri}: version {parameters.TextDocument.Version} follows {known.Version}");
        var rejected = workspace.Change(uri, parameters.TextDocument.Version, [.. parameters.ContentChanges.Select(Change)]);
        if (rejected > 0)
            log.Warning($"{uri}: {rejected} changes could not be applied; the text is right again when the file is opened anew");
    }

    // Not every client watches files.
    private void Save(DidSaveTextDocumentParams parameters) => files.Add([DocumentUri.Parse(parameters.TextDocument.Uri)]);

    private void Close(DidCloseTextDocumentParams parameters) => workspace.Close(DocumentUri.Parse(parameters.TextDocument.Uri));

    private static TextChange Change(TextDocumentContentChangeEvent change) => change.Range is { } range
        ? new(new(range.Start.Line, range.Start.Character), new(range.End.Line, range.End.Character), change.Text)
        : new(null, null, change.Text);
}
