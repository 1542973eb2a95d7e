using System.Buffers;
using FlaskPrep.Exercises.Judging;

namespace FlaskPrep.Exercises;

/// <summary>What can be said of code by reading alone, where it cannot be run: the mistakes that are made most. No verdict.</summary>
public static class StaticRemarks
{
    private static readonly SearchValues<char> TypographicQuotes = SearchValues.Create("“”‘’„‚");

    private static readonly string[] RouteCalls = [".route(", ".get(", ".post(", ".put(", ".delete(", ".patch("];

    public static IEnumerable<Remark> Of(string text)
    {
        var lines = CandidateCode.Of(text).Split('\n');
        var run = -1;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var code = line.TrimStart();
            if (line.AsSpan().IndexOfAny(TypographicQuotes) >= 0)
                yield return new(i + 1, "Typographic quotes are no quotes for Python: use \" or '.");
            if (line.Length > code.Length && line[..^code.Length].Contains('\t') && line[..^code.Length].Contains(' '))
                yield return new(i + 1, "Tabs and spaces are mixed in the indentation; use one of them.");
            if (code.StartsWith('@') && RouteCalls.FirstOrDefault(call => code.Contains(call, StringComparison.Ordinal)) is { } route)
            {
                if (code[(code.IndexOf(route, StringComparison.Ordinal) + route.Length)..] is ['"' or '\'', not '/', ..])
                    yield return new(i + 1, "A route begins with a slash.");
                if (run >= 0 && line.Length == code.Length)
                    yield return new(i + 1, $"This route comes below app.run() in line {run + 1}, which does not come back: it is never there.");
            }

            if (run < 0 && code.StartsWith("app.run(", StringComparison.Ordinal) && line.Length == code.Length)
                run = i;
            if (code.Contains("FLASK_ENV", StringComparison.Ordinal))
                yield return new(i + 1, "Flask 2.3 removed FLASK_ENV; debug mode is switched on by FLASK_DEBUG=1 or flask --debug run.");
        }
    }
}
