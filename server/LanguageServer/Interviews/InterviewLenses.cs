using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary><c>textDocument/codeLens</c>: the acts over the question that waits for a reply. They tell nothing of its answer.</summary>
internal sealed class InterviewLenses : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { CodeLensProvider = new() };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/codeLens", () => ProtocolJson.Default.CodeLensParams, () => ProtocolJson.Default.CodeLensArray, Answer);

    internal static CodeLens[]? Answer(ServerSnapshot snapshot, CodeLensParams parameters, CancellationToken cancel)
    {
        if (snapshot.Index.InterviewAt(DocumentUri.Parse(parameters.TextDocument.Uri)) is not { Transcript.OpenAsk: { } ask } document)
            return null;
        var range = Ranges.Of(document.Source, ask.Heading, snapshot.Client.Encoding);
        return
        [
            .. Enum.GetValues<InterviewAct>().Where(act => act != InterviewAct.Finish).Select(act =>
                new CodeLens(range) { Command = InterviewActions.Command(act, document.Uri.ToString(), range.End) }),
        ];
    }
}
