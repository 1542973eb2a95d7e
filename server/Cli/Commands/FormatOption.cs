using System.CommandLine;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>--format text | json</c>; with json there is JSON and nothing else on stdout.</summary>
internal static class FormatOption
{
    private const string Json = "json";

    public static Option<string> Create()
    {
        var option = new Option<string>("--format") { Description = "text, or json for programs", DefaultValueFactory = _ => "text" };
        option.AcceptOnlyFromAmong("text", Json);
        return option;
    }

    public static bool IsJson(this ParseResult parsed, Option<string> option) => parsed.GetValue(option) == Json;
}
