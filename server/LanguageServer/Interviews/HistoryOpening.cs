using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage.History;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Opens the history when the first interview needs it: who only reads notes never makes a database.</summary>
internal sealed class HistoryOpening(string file, Reporter reporter, TimeProvider time) : IDisposable
{
    private readonly Lock gate = new();
    private HistoryStore? history;

    /// <exception cref="HistoryException">It cannot be opened; the next act tries again.</exception>
    public Interviewer Interviewer
    {
        get
        {
            lock (gate)
            {
                if (history is null)
                {
                    history = HistoryStore.Open(file, time);
                    reporter.Report(history.Problems);
                }

                return new(history, time);
            }
        }
    }

    public void Dispose() => history?.Dispose();
}
