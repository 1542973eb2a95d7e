using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Storage;
using Serilog;
using Serilog.Events;

namespace FlaskPrep.Cli;

/// <summary>
/// The server's log: warnings to stderr, everything to a rolling file. Never to stdout, which belongs to the protocol.
/// Opened with the first line: an editor waits for the answer to <c>initialize</c>, and opening takes as long as all the rest before it.
/// </summary>
internal sealed class ServerLog : IProtocolLog, IDisposable
{
    private const long LargestFile = 5 * 1024 * 1024;
    private const int MostFiles = 5;

    private readonly Lazy<Serilog.Core.Logger> log;

    /// <param name="file">The file, or null for the one in the user's data folder.</param>
    /// <param name="level">From which level on the file is written.</param>
    public ServerLog(string? file, LogEventLevel level) => log = new(() => Open(file ?? DataFolder.LogFile, level));

    public void Info(string message) => log.Value.Information("{Message:l}", message);

    public void Warning(string message) => log.Value.Warning("{Message:l}", message);

    public void Error(string message, Exception? exception = null) => log.Value.Error(exception, "{Message:l}", message);

    public void Dispose()
    {
        if (log.IsValueCreated)
            log.Value.Dispose();
    }

    private static Serilog.Core.Logger Open(string file, LogEventLevel level) => new LoggerConfiguration()
        .MinimumLevel.Is(level)
        .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, restrictedToMinimumLevel: LogEventLevel.Warning)
        .WriteTo.File(file, shared: true, fileSizeLimitBytes: LargestFile, rollOnFileSizeLimit: true, retainedFileCountLimit: MostFiles)
        .CreateLogger();
}
