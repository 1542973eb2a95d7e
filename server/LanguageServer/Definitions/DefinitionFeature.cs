using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Definitions;

/// <summary><c>textDocument/definition</c>: from a reference, a mention or a term to the question in its bank's file; from the question
/// itself nowhere else, which editors take as a wish to see who refers to it.</summary>
internal sealed class DefinitionFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { DefinitionProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/definition", () => ProtocolJson.Default.TextDocumentPositionParams, () => ProtocolJson.Default.DefinitionResult, Answer);

    internal static DefinitionResult? Answer(ServerSnapshot snapshot, TextDocumentPositionParams parameters, CancellationToken cancel)
    {
        if (snapshot.TargetAt(parameters.TextDocument.Uri, parameters.Position) is not (var document, { Question: { } asked } target))
            return null;
        var encoding = snapshot.Client.Encoding;
        var (bank, question) = asked;
        var title = Ranges.Of(bank.TextOf(question), question.TitleSpan, encoding);
        if (!snapshot.Client.DefinitionLinks)
            return new(new Location(bank.UriOf(question).ToString(), title));
        var whole = Ranges.Of(bank.TextOf(question), question.Span, encoding);
        return new(new LocationLink(bank.UriOf(question).ToString(), whole, title, Ranges.Of(document.Source, target.Span, encoding)));
    }
}
