using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.DocumentLinks;

/// <summary><c>textDocument/documentLink</c>: a reference is a link to its question's line in the bank.</summary>
internal sealed class DocumentLinkFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { DocumentLinkProvider = new() };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/documentLink", () => ProtocolJson.Default.DocumentLinkParams, () => ProtocolJson.Default.DocumentLinkArray, Answer);

    internal static DocumentLink[]? Answer(ServerSnapshot snapshot, DocumentLinkParams parameters, CancellationToken cancel) =>
        snapshot.Index.NoteAt(DocumentUri.Parse(parameters.TextDocument.Uri)) is { } document
            ? [.. SeenReference.In(snapshot.Index, document).Select(seen => Link(snapshot, document, seen))]
            : null;

    private static DocumentLink Link(ServerSnapshot snapshot, Document document, SeenReference seen)
    {
        var (bank, question) = seen.Question;
        return new(
            Ranges.Of(document.Source, seen.Reference.Target, snapshot.Client.Encoding), $"{bank.UriOf(question)}#L{question.Line + 1}",
            snapshot.Client.LinkTooltips ? $"{question.Id}: {question.Title}" : null);
    }
}
