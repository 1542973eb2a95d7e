using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Commands;
using FlaskPrep.LanguageServer.Diagnostics;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;
using CodeActionKind = FlaskPrep.Protocol.Messages.CodeActionKind;

namespace FlaskPrep.LanguageServer.CodeActions;

/// <summary>
/// <c>textDocument/codeAction</c>: the fixes of the findings in a range, and the three ways to turn each off; in a bank <em>Write the Points Down</em>; in a note about a bank what
/// <see cref="NoteActions"/> has, <see cref="FixAll"/>, and the start of an interview; in an interview its acts. <c>codeAction/resolve</c>: the edit of one that was chosen.
/// </summary>
internal sealed class CodeActionFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        client.CodeActionLiterals ? capabilities with { CodeActionProvider = new([CodeActionKind.QuickFix, FixAll.Kind, .. NoteActions.Kinds, InterviewActions.StartKind, PointsCommand.Kind], ResolveProvider: true) } : capabilities;

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Read("textDocument/codeAction", () => ProtocolJson.Default.CodeActionParams, () => ProtocolJson.Default.CodeActionArray, Answer);
        methods.Read("codeAction/resolve", () => ProtocolJson.Default.CodeAction, () => ProtocolJson.Default.CodeAction, CodeActionResolve.Answer);
    }

    internal static CodeAction[]? Answer(ServerSnapshot snapshot, CodeActionParams parameters, CancellationToken cancel)
    {
        if (!snapshot.Client.CodeActionLiterals)
            return null;
        var wantsFixes = Wants(parameters.Context.Only, CodeActionKind.QuickFix);
        var uri = DocumentUri.Parse(parameters.TextDocument.Uri);
        if (snapshot.Index.InterviewAt(uri) is { } interview)
            return wantsFixes ? [.. InterviewActions.Of(snapshot, interview, parameters.Range.Start)] : null;
        var bank = snapshot.Index.BankDocumentAt(uri);
        if ((bank?.Document ?? snapshot.Index.NoteAt(uri)) is not { } document)
            return null;
        var range = Ranges.SpanOf(document.Source, parameters.Range, snapshot.Client.Encoding);
        var actions = new List<CodeAction>();
        if (wantsFixes)
            actions.AddRange(Inspector.Inspect(snapshot.Index, uri)
                .Where(finding => finding.Span.Start <= range.End && range.Start <= finding.Span.End)
                .SelectMany(finding => Actions(snapshot, document, finding)));
        if (bank is not null)
            return Wants(parameters.Context.Only, PointsCommand.Kind) && PointsCommand.ActionAt(bank, range) is { } write ? [.. actions, write] : [.. actions];
        foreach (var kind in NoteActions.Kinds)
            if (Wants(parameters.Context.Only, kind) && NoteActions.Of(snapshot.Index, document, range.Start, kind) is var (title, edits))
                actions.Add(CodeActionResolve.Of(snapshot, document, range.Start, kind, title, edits));
        // Only who asks for it: an editor that shows all kinds in one list has each of its fixes there.
        if (parameters.Context.Only is { Length: > 0 } only && Wants(only, FixAll.Kind) && FixAll.Edits(snapshot.Index, uri) is { Count: > 0 } all)
            actions.Add(CodeActionResolve.Of(snapshot, document, range.Start, FixAll.Kind, FixAll.Title, all));
        // Where there is something to do, only that is offered.
        if (actions.Count == 0 && Wants(parameters.Context.Only, InterviewActions.StartKind) && Subject.Of(snapshot.Index, document).IsAbout)
            actions.Add(InterviewActions.Start(uri.ToString()));
        return [.. actions];
    }

    private static bool Wants(string[]? only, string kind) =>
        only is null || only.Length == 0 || only.Any(wanted => wanted.Length == 0 || kind == wanted || kind.StartsWith($"{wanted}.", StringComparison.Ordinal));

    private static IEnumerable<CodeAction> Actions(ServerSnapshot snapshot, Document document, Finding finding)
    {
        var diagnostic = FindingDiagnostics.Of(finding, document, snapshot.Client);
        foreach (var fix in finding.Fixes.Concat(SuppressionFixes.Of(document.Note, finding)))
            yield return new(fix.Title)
            {
                Kind = CodeActionKind.QuickFix,
                Diagnostics = [diagnostic],
                IsPreferred = fix.IsPreferred && snapshot.Client.PreferredActions ? true : null,
                Edit = DocumentEdits.Of(document, fix.Edits, snapshot.Client),
            };
        if (snapshot.Index.VaultOf(document.Uri) is { } vault && RuleSwitch.TurnOff(vault, finding.Code, snapshot.Client) is { } edit)
            yield return new($"Turn off {finding.Code} in this folder (flaskprep.json)")
            {
                Kind = CodeActionKind.QuickFix,
                Diagnostics = [diagnostic],
                Edit = edit,
            };
    }
}
