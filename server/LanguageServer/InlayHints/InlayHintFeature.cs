using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.InlayHints;

/// <summary><c>textDocument/inlayHint</c>: the question's title behind a bare <c>[[Q13]]</c>. A label says it already.</summary>
internal sealed class InlayHintFeature : IFeature
{
    private const int LongestTitle = 60;

    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { InlayHintProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/inlayHint", () => ProtocolJson.Default.InlayHintParams, () => ProtocolJson.Default.InlayHintArray, Answer);

    internal static InlayHint[]? Answer(ServerSnapshot snapshot, InlayHintParams parameters, CancellationToken cancel)
    {
        if (snapshot.Index.NoteAt(DocumentUri.Parse(parameters.TextDocument.Uri)) is not { } document)
            return null;
        var range = Ranges.SpanOf(document.Source, parameters.Range, snapshot.Client.Encoding);
        return
        [
            .. SeenReference.In(snapshot.Index, document).Where(seen => !seen.Reference.HasLabel && range.Touches(seen.Reference.Span.End))
                .Select(seen => new InlayHint(Ranges.Of(document.Source, seen.Reference.Span, snapshot.Client.Encoding).End, Shortened(seen.Question.Question.Title)) { PaddingLeft = true }),
        ];
    }

    private static string Shortened(string title) => title.Length <= LongestTitle ? title : $"{title[..LongestTitle].TrimEnd()}…";
}
