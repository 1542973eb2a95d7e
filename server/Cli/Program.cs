using FlaskPrep.Cli;

// Nothing but the protocol may write to stdout in lsp mode, so the one place that holds stdout is the terminal below.
return await FlaskPrepCommand.RunAsync(args, Terminal.Standard).ConfigureAwait(false);
