using System.Collections.Concurrent;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>Tells the person what could not be read: one line each, once.</summary>
internal sealed class Reporter(Client client, IProtocolLog log)
{
    // Many broken files are one message, or the editor would be full of them.
    private const int MostShown = 3;

    private readonly ConcurrentDictionary<string, bool> said = [];

    public void Report(IReadOnlyList<string> problems)
    {
        var fresh = problems.Where(problem => said.TryAdd(problem, true)).ToList();
        foreach (var problem in fresh)
            log.Warning(problem);
        foreach (var problem in fresh.Take(MostShown))
            Show(problem);
        if (fresh.Count > MostShown)
            Show($"{fresh.Count - MostShown} more files could not be read; the log names them");
    }

    private void Show(string message) => client.ShowMessage(MessageType.Warning, message);
}
