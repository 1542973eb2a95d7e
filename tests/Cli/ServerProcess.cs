using System.Diagnostics;
using System.Text;

namespace FlaskPrep.Tests.Cli;

/// <summary>The built executable with real bytes on its stdin: what it wrote, and how it ended.</summary>
internal sealed record ServerProcess(int Code, byte[] Output, string Error)
{
    // Not an assertion about speed: only so that a failing test ends.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="folder">Where it runs.</param>
    /// <param name="input">What it reads.</param>
    /// <param name="isEnd">Says of the output so far that the input may end now; null ends it at once.</param>
    /// <param name="args">Of the command line.</param>
    public static async Task<ServerProcess> RunAsync(string folder, byte[] input, Func<ReadOnlyMemory<byte>, bool>? isEnd, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } dotnet && Path.GetFileNameWithoutExtension(dotnet) == "dotnet" ? dotnet : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "flaskprep.dll") },
        };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        using var output = new MemoryStream();
        var reading = Task.WhenAll(ReadAsync(process, output, isEnd), WriteAsync(process, input, isEnd is null));
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await Task.WhenAll(reading, error, process.WaitForExitAsync()).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw;
        }

        return new(process.ExitCode, output.ToArray(), await error);
    }

    public static byte[] Frame(string body) => Frame(Encoding.UTF8.GetBytes(body));

    public static byte[] Frame(byte[] body) => [.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body];

    private static async Task ReadAsync(Process process, MemoryStream output, Func<ReadOnlyMemory<byte>, bool>? isEnd)
    {
        var buffer = new byte[16 * 1024];
        while (await process.StandardOutput.BaseStream.ReadAsync(buffer) is > 0 and var count)
        {
            output.Write(buffer, 0, count);
            if (isEnd?.Invoke(output.GetBuffer().AsMemory(0, (int)output.Length)) == true)
                process.StandardInput.Close();
        }
    }

    private static async Task WriteAsync(Process process, byte[] input, bool ends)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            await process.StandardInput.BaseStream.FlushAsync();
            if (ends)
                process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all.
        }
    }
}
