using System.CommandLine;
using System.IO.Pipelines;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.Recording;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep replay FILE</c>: plays a recording's client against this server and shows where the answers differ.</summary>
internal static class ReplayCommand
{
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "a recording made with flaskprep lsp --record" };
        var command = new Command("replay", "Play a recorded session again and compare the answers") { file };
        command.SetAction((parsed, cancel) => RunAsync(terminal, parsed.GetRequiredValue(file), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string file, CancellationToken cancel)
    {
        if (Read(file, terminal) is not { } recording)
            return ExitCode.WrongUse;
        var builtIns = Task.FromResult(BuiltIns.Read(SeedFolder.BuiltIn));
        var differences = await Replay.RunAsync(recording, (input, output, stop) => ServeAsync(builtIns, input, output, stop), cancel: cancel)
            .ConfigureAwait(false);
        foreach (var difference in differences)
            terminal.Output.WriteLine(
                $"{difference.Method} (id {difference.Id}) {difference.Path}\n  recorded: {difference.Recorded ?? "nothing"}\n  now:      {difference.Replayed ?? "nothing"}");
        terminal.Output.WriteLine($"{Counted.Of(recording.Count, "message")} played, {differences.Count} of the answers differ");
        return differences.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static async Task<int> ServeAsync(Task<ReadResult<BuiltIns>> builtIns, PipeReader input, PipeWriter output, CancellationToken stop)
    {
        using var server = new NotesServer(input, output, builtIns, FlaskPrepCommand.Version, ConnectionOptions.Default);
        return await server.RunAsync(stop).ConfigureAwait(false);
    }

    private static IReadOnlyList<RecordedMessage>? Read(string file, Terminal terminal)
    {
        try
        {
            using var reader = File.OpenText(file);
            if (RecordingReader.Read(reader) is { Count: > 0 } recording)
                return recording;
            terminal.Error.WriteLine($"flaskprep: {file}: holds no recorded message; make one with: flaskprep lsp --record FILE");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Error.WriteLine($"flaskprep: {file}: cannot be replayed ({e.Message.TrimEnd('.')})");
        }

        return null;
    }
}
