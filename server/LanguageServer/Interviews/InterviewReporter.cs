using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Sends <c>flaskPrep/interview</c> to clients that show it, for each open interview whose state changed.</summary>
internal sealed class InterviewReporter(Client client)
{
    private readonly Dictionary<DocumentUri, InterviewState> last = [];

    /// <summary>Called in the writer's turn after each change.</summary>
    public void Report(ServerSnapshot snapshot)
    {
        if (!snapshot.Client.ShowsStatus)
            return;
        foreach (var closed in last.Keys.Where(uri => !snapshot.Index.Documents.ContainsKey(uri)).ToList())
            last.Remove(closed);
        foreach (var (uri, document) in snapshot.Index.Documents)
        {
            if (!TranscriptReader.IsTranscript(uri) || InterviewState.Of(document) is not { } state || last.GetValueOrDefault(uri) == state)
                continue;
            last[uri] = state;
            client.Notify("flaskPrep/interview", state, ServerJson.Default.InterviewState);
        }
    }
}
