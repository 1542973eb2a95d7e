using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary>
/// <c>workspace/diagnostic</c>: the findings of all files, open or not, and of them only those that are other than the client knows. Where all are the same the request is
/// held until that changes, so that a client that asks again and again asks once.
/// </summary>
internal sealed class WorkspaceDiagnosticFeature : IFeature
{
    /// <summary>A checkout changes the folder again and again; and who types is not told of each key.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(200);

    private readonly Workspace workspace;
    private readonly TimeProvider time;
    private readonly ClosedFindings closed = new();
    private readonly Lock turn = new();
    private volatile TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool hasAnswered;

    public WorkspaceDiagnosticFeature(Workspace workspace, TimeProvider time)
    {
        this.workspace = workspace;
        this.time = time;
        workspace.Changed += _ => Wake();
    }

    // It is part of the provider that DiagnosticFeature advertises.
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities;

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.ReadAsync(
            "workspace/diagnostic", () => ProtocolJson.Default.WorkspaceDiagnosticParams, () => ProtocolJson.Default.WorkspaceDiagnosticReport, AnswerAsync);

    private async Task<WorkspaceDiagnosticReport?> AnswerAsync(ServerSnapshot asked, WorkspaceDiagnosticParams parameters, CancellationToken cancel)
    {
        var previous = parameters.PreviousResultIds.ToLookup(file => file.Uri, file => file.Value);
        while (true)
        {
            // Taken before the snapshot: what changes from here on wakes us.
            var next = changed.Task;
            if (workspace.Current is { IsRead: true } snapshot && Report(snapshot, previous, cancel) is { } report)
                return report;
            await next.WaitAsync(cancel).ConfigureAwait(false);
            await Task.Delay(Gather, time, cancel).ConfigureAwait(false);
        }
    }

    /// <summary>Null where there is nothing new; the first is always an answer.</summary>
    private WorkspaceDiagnosticReport? Report(ServerSnapshot snapshot, ILookup<string, string> previous, CancellationToken cancel)
    {
        lock (turn)
        {
            WorkspaceDocumentDiagnosticReport[] news = [.. News(Findings(snapshot, cancel), previous)];
            if (news.Length == 0 && hasAnswered)
                return null;
            hasAnswered = true;
            return new(news);
        }
    }

    /// <summary>Of all files with findings: an open one as the editor has it.</summary>
    private List<FileFindings> Findings(ServerSnapshot snapshot, CancellationToken cancel)
    {
        var open = snapshot.Index.Documents;
        var isOpen = open.Keys.Select(uri => uri.ToString()).ToHashSet();
        return
        [
            .. open.Values.Select(document => new FileFindings(document.Uri.ToString(), document.Version, FindingDiagnostics.Of(snapshot, document.Uri))).Where(file => file.Items.Length > 0),
            .. closed.Of(snapshot, cancel).Where(file => !isOpen.Contains(file.Uri) && !open.ContainsKey(Core.Text.DocumentUri.Parse(file.Uri))),
        ];
    }

    private static IEnumerable<WorkspaceDocumentDiagnosticReport> News(List<FileFindings> findings, ILookup<string, string> previous)
    {
        foreach (var file in findings)
            if (!previous[file.Uri].Contains(file.ResultId))
                yield return new("full", file.Uri, file.Version, file.ResultId, file.Items);
        foreach (var gone in previous.Select(file => file.Key).Except(findings.Select(file => file.Uri)))
            yield return new("full", gone, null, null, []);
    }

    private void Wake()
    {
        var woken = changed;
        changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        woken.TrySetResult();
    }
}
