// The contract of the scheduler, which every handler may rely on:
//
//  1. There is one writer. It takes turns strictly in the order in which messages were read and posts were made; the next turn begins
//     when this one has ended. Only the writer's turn changes the state, so the state needs no lock.
//  2. A write (didOpen, didChange, …, initialize) runs inside its turn. It is short, does not wait, and asks the client nothing.
//  3. A read gets, in its turn, the snapshot of that moment: it sees every write that was sent before it and none that was sent after.
//     Then it leaves the turn and runs beside everything else (ReadThreads). Reads may overtake each other, never a write.
//  4. Background work brings its result back with Post: it becomes a turn like any other, behind what is already waiting.
//  5. The reading loop never waits for a turn, a read or the client: $/cancelRequest and answers to our requests act at once, whatever is
//     queued. A request that is taken back before its turn is answered in its turn, without running.
//  6. What is thrown in a turn or a read is logged, and answered if it was a request; nothing thrown ends the loop.
using System.Threading.Channels;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Scheduling;

/// <summary>The writer: runs turns one after the other.</summary>
internal sealed class Dispatcher(IProtocolLog log)
{
    private readonly Channel<Action> turns = Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });

    /// <returns>False when the connection is closing: the turn will not come.</returns>
    public bool Post(Action turn) => turns.Writer.TryWrite(turn);

    public void Complete() => turns.Writer.TryComplete();

    /// <summary>Ends when the last turn before <see cref="Complete"/> has run.</summary>
    public async Task RunAsync()
    {
        await foreach (var turn in turns.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            try
            {
                turn();
            }
            catch (Exception error)
            {
                log.Error("A posted change failed", error);
            }
        }
    }
}
