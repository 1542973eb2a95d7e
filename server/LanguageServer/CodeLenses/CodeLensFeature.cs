using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.CodeLenses;

/// <summary><c>textDocument/codeLens</c>: in an interview the acts over the open question, in a bank of one's own by what each question is graded.</summary>
internal sealed class CodeLensFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { CodeLensProvider = new() };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/codeLens", () => ProtocolJson.Default.CodeLensParams, () => ProtocolJson.Default.CodeLensArray, Answer);

    internal static CodeLens[]? Answer(ServerSnapshot snapshot, CodeLensParams parameters, CancellationToken cancel)
    {
        var uri = DocumentUri.Parse(parameters.TextDocument.Uri);
        if (snapshot.Index.InterviewAt(uri) is { } interview)
            return InterviewLenses.Of(interview, snapshot.Client.Encoding);
        return snapshot.Index.BankDocumentAt(uri) is { } bank ? BankLenses.Of(bank, snapshot.Client.Encoding) : null;
    }
}
