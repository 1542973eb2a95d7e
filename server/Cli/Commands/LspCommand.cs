using System.CommandLine;
using System.IO.Pipelines;
using FlaskPrep.LanguageServer;
using FlaskPrep.Protocol.Recording;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Storage.Verification;
using Serilog.Events;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep lsp</c>: the language server on stdin and stdout.</summary>
internal static class LspCommand
{
    public static Command Create(Terminal terminal)
    {
        var stdio = new Option<bool>("--stdio") { Description = "accepted for editors that pass it; there is no other way" };
        var logFile = new Option<string>("--log-file") { Description = "where to write the log; default: the user's data folder" };
        var logLevel = new Option<LogEventLevel>("--log-level") { Description = "how much to write there", DefaultValueFactory = _ => LogEventLevel.Information };
        var record = new Option<string>("--record") { Description = "write every message to FILE, for flaskprep replay" };
        var command = new Command("lsp", "Serve an editor over the Language Server Protocol") { stdio, logFile, logLevel, record };
        command.SetAction((parsed, cancel) =>
            RunAsync(terminal, parsed.GetValue(logFile), parsed.GetValue(logLevel), parsed.GetValue(record), cancel));
        return command;
    }

    public static async Task<int> RunAsync(Terminal terminal, string? logFile = null, LogEventLevel level = LogEventLevel.Information,
        string? record = null, CancellationToken cancel = default)
    {
        // Run by the server when initialize is answered.
        var builtIns = new Task<ReadResult<BuiltIns>>(() => BuiltIns.Read(SeedFolder.BuiltIn));
        using var log = new ServerLog(logFile, level);
        using var recorder = OpenRecorder(record, terminal, out var failed);
        if (failed)
            return ExitCode.WrongUse;
        var input = PipeReader.Create(Terminal.OpenInput());
        var output = PipeWriter.Create(Terminal.OpenOutput());
        using var server = new NotesServer(input, output, builtIns, FlaskPrepCommand.Version, new() { Log = log, Recorder = recorder }, verified: VerificationCache.Own);
        return await server.RunAsync(cancel).ConfigureAwait(false);
    }

    private static JsonLinesRecorder? OpenRecorder(string? file, Terminal terminal, out bool failed)
    {
        failed = false;
        if (file is null)
            return null;
        try
        {
            return new(File.Create(file), TimeProvider.System);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"flaskprep: {file}: cannot be written ({e.Message.TrimEnd('.')}); name another file for --record");
            failed = true;
            return null;
        }
    }
}
