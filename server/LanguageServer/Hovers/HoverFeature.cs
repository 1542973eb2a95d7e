using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Hovers;

/// <summary><c>textDocument/hover</c>: what a term or a reference is, and what is asked about it.</summary>
internal sealed class HoverFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { HoverProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/hover", () => ProtocolJson.Default.TextDocumentPositionParams, () => ProtocolJson.Default.Hover, Answer);

    internal static Hover? Answer(ServerSnapshot snapshot, TextDocumentPositionParams parameters, CancellationToken cancel)
    {
        if (snapshot.NoteAt(parameters.TextDocument.Uri, parameters.Position) is not var (document, offset))
            return null;
        if (Target.At(snapshot.Index, document, offset) is not { } target)
            return null;
        var range = Ranges.Of(document.Source, target.Span, snapshot.Client.Encoding);
        return new(Markup.Of(HoverCard.Of(target, target.Question is { } asked ? snapshot.Index.VerifiedOf(asked.Bank) : null), snapshot.Client.HoverMarkdown), range);
    }
}
