using System.Collections.Immutable;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Waits until a mark is seen in the text that the client sends back.</summary>
internal sealed class Sightings(Func<ServerSnapshot> current, TimeProvider time)
{
    private ImmutableList<Awaited> awaited = [];

    private sealed record Awaited(DocumentUri Uri, string Mark)
    {
        // What waits goes on in a thread of its own: the writer, who sees it, has other things to do.
        public TaskCompletionSource Seen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>Called in the writer's turn after each change.</summary>
    public void Look(ServerSnapshot snapshot)
    {
        foreach (var one in awaited)
            if (snapshot.Index.InterviewAt(one.Uri)?.Text.Contains(one.Mark, StringComparison.Ordinal) == true)
                one.Seen.TrySetResult();
    }

    /// <returns>False if it did not come in time.</returns>
    public async Task<bool> SeeAsync(DocumentUri uri, string mark, TimeSpan patience, CancellationToken cancel)
    {
        var one = new Awaited(uri, mark);
        ImmutableInterlocked.Update(ref awaited, list => list.Add(one));
        try
        {
            // It may have come between the edit and this.
            Look(current());
            await one.Seen.Task.WaitAsync(patience, time, cancel).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
        finally
        {
            ImmutableInterlocked.Update(ref awaited, list => list.Remove(one));
        }
    }
}
