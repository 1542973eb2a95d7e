using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary><c>textDocument/diagnostic</c>, for clients that pull. The others get them pushed by <see cref="DiagnosticPublisher"/>, never both.</summary>
internal sealed class DiagnosticFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        client.PullsDiagnostics
            ? capabilities with { DiagnosticProvider = new(FindingDiagnostics.Source, InterFileDependencies: true, WorkspaceDiagnostics: true) }
            : capabilities;

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read(
            "textDocument/diagnostic", () => ProtocolJson.Default.DocumentDiagnosticParams, () => ProtocolJson.Default.DocumentDiagnosticReport, Answer);

    internal static DocumentDiagnosticReport Answer(ServerSnapshot snapshot, DocumentDiagnosticParams parameters, CancellationToken cancel)
    {
        var findings = FindingDiagnostics.Of(snapshot, DocumentUri.Parse(parameters.TextDocument.Uri));
        var id = FileFindings.IdOf(findings);
        return id is not null && id == parameters.PreviousResultId ? DocumentDiagnosticReport.Unchanged(id) : DocumentDiagnosticReport.Full(findings, id);
    }
}
