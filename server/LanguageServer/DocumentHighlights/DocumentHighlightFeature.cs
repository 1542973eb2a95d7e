using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.DocumentHighlights;

/// <summary><c>textDocument/documentHighlight</c>: where else in this document the question or the term under the cursor stands.</summary>
internal sealed class DocumentHighlightFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { DocumentHighlightProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/documentHighlight", () => ProtocolJson.Default.TextDocumentPositionParams, () => ProtocolJson.Default.DocumentHighlightArray, Answer);

    internal static DocumentHighlight[]? Answer(ServerSnapshot snapshot, TextDocumentPositionParams parameters, CancellationToken cancel)
    {
        if (snapshot.TargetAt(parameters.TextDocument.Uri, parameters.Position) is not var (document, target))
            return null;
        var places = target.Term is { } term
            ? Subject.Of(snapshot.Index, document).Matches.Where(match => match.Key.Term == term).Select(match => (match.Span, Kind: DocumentHighlightKind.Text))
            : PlacesOf(target.Question!, snapshot.Index, document, target);
        return [.. places.OrderBy(place => place.Span.Start).Select(place => new DocumentHighlight(Ranges.Of(document.Source, place.Span, snapshot.Client.Encoding), place.Kind))];
    }

    private static IEnumerable<(TextSpan Span, DocumentHighlightKind Kind)> PlacesOf(BankQuestion asked, Snapshot index, Document document, Target target)
    {
        var (bank, question) = asked;
        if (target.IsItself)
            yield return (target.Span, DocumentHighlightKind.Write);
        foreach (var reference in document.Note.References)
            if (index.Names(reference, document.Uri, bank, question))
                yield return (reference.Span, DocumentHighlightKind.Read);
        if (index.NoteAt(document.Uri) is null || index.DefaultBank(document.Uri) != bank || !Subject.Of(index, document).IsAbout)
            yield break;
        foreach (var mention in document.Note.Mentions)
            if (mention.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase))
                yield return (mention.Span, DocumentHighlightKind.Text);
    }
}
