using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage.History;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Opens a history when the first interview needs it: who only reads notes never makes a database.</summary>
/// <param name="file">Where it is, whatever the settings say; null to go by them.</param>
/// <param name="reporter">Is told of a history that was damaged.</param>
/// <param name="time">The clock.</param>
/// <param name="reviewed">Knows what the notes say.</param>
internal sealed class Histories(string? file, Reporter reporter, TimeProvider time, ReviewedNotes reviewed) : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (HistoryStore History, Learning Learning)> open = [];

    /// <exception cref="HistoryException">It cannot be opened; the next act tries again.</exception>
    public Interviewer Interviewer(Snapshot snapshot, DocumentUri? uri)
    {
        var (history, learning) = At(snapshot, uri);
        return new(history, time, learning, reviewed);
    }

    /// <summary>The history that the settings name for a document.</summary>
    public HistoryStore Of(Snapshot snapshot, DocumentUri? uri) => At(snapshot, uri).History;

    /// <summary>The same, and what is known of it.</summary>
    public (HistoryStore History, Learning Learning) At(Snapshot snapshot, DocumentUri? uri)
    {
        var path = PathOf(snapshot, uri);
        lock (gate)
        {
            if (open.TryGetValue(path, out var known))
                return known;
            var history = HistoryStore.Open(path, time);
            return open[path] = (history, new(history, time));
        }
    }

    /// <summary>The history of the first folder if there is one; null where no interview was held yet.</summary>
    /// <exception cref="HistoryException">It cannot be opened.</exception>
    public (HistoryStore History, Learning Learning)? Known(Snapshot snapshot) =>
        HistoryStore.Exists(PathOf(snapshot, null)) ? At(snapshot, null) : null;

    private string PathOf(Snapshot snapshot, DocumentUri? uri)
    {
        var vault = uri is null ? snapshot.Vaults.FirstOrDefault() : snapshot.VaultOf(uri);
        return file ?? HistoryPlace.Of(vault?.Settings ?? snapshot.Settings, vault?.Folder.Path);
    }

    /// <summary>The history that the settings name for a document, or null where it was never begun.</summary>
    public HistoryStore? Existing(Snapshot snapshot, DocumentUri uri) => HistoryStore.Exists(PathOf(snapshot, uri)) ? Of(snapshot, uri) : null;

    /// <summary>Says what there is to say of the histories: one may turn out to be damaged in the middle of an act.</summary>
    public void Report()
    {
        lock (gate)
            foreach (var (history, _) in open.Values)
                reporter.Report(history.Problems);
    }

    public void Dispose()
    {
        foreach (var (history, _) in open.Values)
            history.Dispose();
    }
}
