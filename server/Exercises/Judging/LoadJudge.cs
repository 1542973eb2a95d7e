using System.Buffers;
using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises.Judging;

/// <summary>Says how the loading went.</summary>
internal static class LoadJudge
{
    public const string Name = "The code runs and serves a Flask app";

    private static readonly SearchValues<char> TypographicMarks = SearchValues.Create("“”‘’„‚«»");

    /// <param name="load">What was seen.</param>
    /// <param name="code">The code.</param>
    /// <param name="python">The Python that ran it, for who has to install something.</param>
    public static Check Judge(LoadReport load, string code, string python) => load.Kind switch
    {
        "ok" => new(Name, Pass: true, ""),
        "syntax" => Failed(SyntaxWords(load.Said, load.Line, code), load.Line, load.Column),
        "error" when load.Missing.Length > 0 && load.Error == "ModuleNotFoundError" => Failed($"{load.Missing} is not installed for {python}", load.Line),
        "error" when load.Error is "SyntaxError" or "IndentationError" => Failed(SyntaxWords(load.Said, load.Line, code), load.Line),
        "error" => Failed(Errors.Words(load.Error, load.Said), load.Line),
        "exit" => Failed("the code ends itself with sys.exit before it serves anything"),
        "gone" => Failed(Endings.OfLoading(load.Gone)),
        "noapp" when load.Apps > 1 => Failed($"there are {load.Apps} Flask apps, and none is called app: which one is it?"),
        "noapp" when load.Said.StartsWith("Detected multiple", StringComparison.Ordinal) => Failed("the app has two names, and neither is app: flask run does not know which one to take"),
        "noapp" when load.Said.StartsWith("Detected factory", StringComparison.Ordinal) => Failed(load.Said.Replace(" in module '__main__'", "", StringComparison.Ordinal)),
        "noapp" => Failed("there is no Flask app: app = Flask(__name__), or a function create_app() that returns one"),
        _ => Failed("the run ended before the code was loaded"),
    };

    private static Check Failed(string detail, int line = 0, int column = 0) => new(Name, Pass: false, line > 0 ? $"line {line}: {detail}" : detail, line, column);

    private static string SyntaxWords(string said, int line, string code)
    {
        var lines = code.Split('\n');
        var text = line > 0 && line <= lines.Length ? lines[line - 1] : "";
        if (text.AsSpan().IndexOfAny(TypographicMarks) is >= 0 and var at && (said.Contains("invalid character", StringComparison.Ordinal) || said.Contains("invalid syntax", StringComparison.Ordinal)))
            return $"the quote {text[at]} is a typographic one; Python knows \" and '";
        if (said.Contains("inconsistent use of tabs", StringComparison.Ordinal))
            return "tabs and spaces are mixed in the indentation; use one of them";
        return said;
    }
}
