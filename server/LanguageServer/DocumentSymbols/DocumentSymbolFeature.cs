using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.DocumentSymbols;

/// <summary><c>textDocument/documentSymbol</c>: the questions of a bank in their sections, those asked in an interview, and
/// the headings of a note where the client has no outline of its own.</summary>
internal sealed class DocumentSymbolFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { DocumentSymbolProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/documentSymbol", () => ProtocolJson.Default.DocumentSymbolParams, () => ProtocolJson.Default.DocumentSymbolResult, Answer);

    internal static DocumentSymbolResult? Answer(ServerSnapshot snapshot, DocumentSymbolParams parameters, CancellationToken cancel)
    {
        var uri = DocumentUri.Parse(parameters.TextDocument.Uri);
        DocumentSymbol[] tree;
        if (snapshot.Index.BankDocumentAt(uri) is { } bank)
            tree = BankOutline.Of(bank, snapshot.Client.Encoding);
        else if (snapshot.Index.InterviewAt(uri) is { } interview)
            tree = InterviewOutline.Of(interview, snapshot.Client.Encoding);
        else if (snapshot.Client.NoteHeadings && snapshot.Index.NoteAt(uri) is { } note)
            tree = NoteOutline.Of(note, snapshot.Client.Encoding);
        else
            return null;
        return snapshot.Client.SymbolTrees ? new(tree) : new([.. Flat(tree, uri.ToString(), null)]);
    }

    private static IEnumerable<SymbolInformation> Flat(IEnumerable<DocumentSymbol> tree, string uri, string? container)
    {
        foreach (var symbol in tree)
        {
            yield return new(symbol.Name, symbol.Kind, new(uri, symbol.Range)) { ContainerName = container };
            foreach (var inside in Flat(symbol.Children ?? [], uri, symbol.Name))
                yield return inside;
        }
    }
}
