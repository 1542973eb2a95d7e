using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary>Findings as the protocol has them.</summary>
internal static class FindingDiagnostics
{
    public const string Source = "flask-prep";

    public static Diagnostic[] Of(ServerSnapshot snapshot, DocumentUri uri) =>
        snapshot.Index.Documents.TryGetValue(uri, out var document)
            ? [.. Inspector.Inspect(snapshot.Index, uri).Select(finding => Of(finding, document, snapshot.Client)), .. CodeFindings.Of(snapshot, document)]
            : [];

    public static Diagnostic Of(Finding finding, Document document, ClientProfile client) =>
        new(Ranges.Of(document.Source, finding.Span, client.Encoding), finding.Message)
        {
            Severity = finding.Severity == FindingSeverity.Warning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Information,
            Code = finding.Code,
            CodeDescription = client.CodeDescriptions ? new(PageOf(finding.Code)) : null,
            Source = Source,
        };

    /// <summary>The page that explains a rule: a file beside the executable, so that it opens without a network.</summary>
    public static string PageOf(string code) => DocumentUri.FromPath(Path.Combine(AppContext.BaseDirectory, "rules", $"{code}.md")).ToString();
}
