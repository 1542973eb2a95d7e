using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Exercises;
using FlaskPrep.LanguageServer.Diagnostics;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>What a run showed, on the lines of the reply; gone when the code is changed.</summary>
internal static class CodeFindings
{
    public static IEnumerable<Diagnostic> Of(ServerSnapshot snapshot, Document document)
    {
        if (!snapshot.CodeRuns.TryGetValue(document.Uri, out var ran) || document.Transcript.Asks.FirstOrDefault(ask => ask.Number == ran.Ask) is not { } ask)
            yield break;
        if (CodeReply.Of(document.Transcript, ask) is not { } reply || reply.Code != ran.Code)
            yield break;
        foreach (var check in ran.Run.Checks.Where(check => !check.Pass))
            yield return At(check.Line, $"{check.Name}: {check.Detail}", DiagnosticSeverity.Warning);
        var remarks = ran.Run.Refusal is null ? ran.Run.Remarks : StaticRemarks.Of(ran.Code);
        foreach (var remark in remarks)
            yield return At(remark.Line, remark.Message, DiagnosticSeverity.Information);

        // The code's line 1 is the one below the fence; what is about no line is about all of it.
        Diagnostic At(int line, string message, DiagnosticSeverity severity)
        {
            var lines = document.Source.Lines;
            var at = Math.Clamp(reply.FenceLine + line, 0, lines.LineCount - 1);
            return new(Ranges.Of(document.Source, lines.LineSpan(at), snapshot.Client.Encoding), message) { Severity = severity, Source = FindingDiagnostics.Source };
        }
    }
}
