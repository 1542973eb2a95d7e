using System.Text.Json;
using FlaskPrep.Cli;

namespace FlaskPrep.Tests.Cli;

/// <summary>What a command did: run through the executable's real entry, with its terminal in memory.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public JsonElement Json => JsonElement.Parse(Output);

    /// <summary>Its lines on stderr.</summary>
    public string[] Errors => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static async Task<CommandRun> OfAsync(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = await FlaskPrepCommand.RunAsync(args, new Terminal(output, error, hasColor: false));
        return new(code, output.ToString(), error.ToString());
    }
}
