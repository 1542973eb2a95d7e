using FlaskPrep.Cli;
using FlaskPrep.Protocol.Lifecycle;

// First of all: an editor waits for what this makes ready, and it takes as long as all the rest before its answer.
if (args is ["lsp", ..])
    ThreadPool.UnsafeQueueUserWorkItem(_ => Handshake.Prepare(), null);

// Nothing but the protocol may write to stdout in lsp mode, so the one place that holds stdout is the terminal below.
return await FlaskPrepCommand.RunAsync(args, Terminal.Standard).ConfigureAwait(false);
