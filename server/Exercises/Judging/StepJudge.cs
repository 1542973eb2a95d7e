using FlaskPrep.Core.Exercises;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises.Judging;

/// <summary>Compares what came of a step with what was expected.</summary>
internal static class StepJudge
{
    private static readonly int[] Denials = [301, 302, 303, 307, 308, 401, 403];

    /// <param name="step">What was played, and what is expected.</param>
    /// <param name="seen">What came of it.</param>
    /// <param name="rules">The app's rules, to be named where a path has none.</param>
    /// <param name="tokens">What the placeholders stood for.</param>
    public static Check Judge(ExerciseStep step, StepReport seen, IReadOnlyList<string> rules, Tokens tokens)
    {
        if (seen.Gone.Length > 0)
            return new(step.Name, Pass: false, $"{Played(step, seen)}: {Endings.OfRequest(seen.Gone)}");
        if (seen.Exception.Length > 0)
            return new(step.Name, Pass: false, $"{Played(step, seen)}: {Errors.Words(seen.Exception, seen.Said)}", seen.Line);
        if (step.Kind == StepKind.Rule && seen.Path.Length == 0)
            return new(step.Name, Pass: false, $"no Blueprint of the app has a rule that ends with {step.Path}{Rules(seen.Rules)}");
        var wrong = step.Kind == StepKind.Database ? Database(step.Expect, seen, tokens) : Response(step.Expect, seen, tokens);
        if (wrong.Count == 0)
            return new(step.Name, Pass: true, "");
        var failure = seen.Status == 500 ? Traceback.Last(seen.Printed) : null;
        var cause = failure is not null ? $"; line {failure.Line}: {failure.Words}" : seen.Status == 404 ? Rules(rules) : "";
        return new(step.Name, Pass: false, $"{Played(step, seen)}: {string.Join("; ", wrong)}{cause}", failure?.Line ?? 0);
    }

    private static List<string> Response(Expectation expect, StepReport seen, Tokens tokens)
    {
        var wrong = new List<string>();
        if (seen.Status is not { } status)
            return ["expected a response, got none"];
        Must(expect.Status is not { } wanted || status == wanted, $"status {expect.Status}", $"{status}");
        Must(status != expect.StatusNot, $"another status than {expect.StatusNot}", $"{status}");
        Must(expect.StatusBelow is not { } below || status < below, $"a status below {expect.StatusBelow}", $"{status}");
        Must(!expect.Denied || Denials.Contains(status), "a redirect, 401 or 403", $"{status}");
        Must(expect.Mimetype is null || seen.Mimetype == expect.Mimetype, $"the type {expect.Mimetype}", seen.Mimetype.Length > 0 ? seen.Mimetype : "none");
        if (expect.Json is { } json)
            Must(JsonData.IsJson(seen.Mimetype) && JsonData.Equals(seen.Body, tokens.Fill(json)), $"the JSON {tokens.Fill(json)}", $"{Shown(seen.Body)} ({seen.Mimetype})");
        if (expect.Text is { } text)
            Must(PlainText.Has(seen.Body, tokens.Fill(text)), $"the text “{tokens.Fill(text)}”", Shown(PlainText.WithoutTags(seen.Body, " ")));
        Must(expect.Body is null || seen.Body == tokens.Fill(expect.Body), $"exactly “{expect.Body}”", Shown(seen.Body));
        Must(expect.BodyHas is null || seen.Body.Contains(tokens.Fill(expect.BodyHas), StringComparison.Ordinal), $"{expect.BodyHas} in the body", Shown(seen.Body));
        Must(expect.BodyLacks is null || !seen.Body.Contains(tokens.Fill(expect.BodyLacks), StringComparison.Ordinal), $"no {expect.BodyLacks} in the body", Shown(seen.Body));
        Must(expect.Number is not { } number || PlainText.Numbers(seen.Body).Contains(number), $"the number {expect.Number}", Shown(seen.Body));
        foreach (var (name, value) in expect.Headers)
        {
            var found = seen.Headers.Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).ToList();
            Must(found.Contains(value), $"the header {name}: {value}", found.Count > 0 ? string.Join(", ", found) : "none of that name");
        }

        if (expect.Printed.Count > 0)
            Must(IsPrinted(seen.Printed, [.. expect.Printed.Select(tokens.Fill)]), Order(expect.Printed), seen.Printed.Length > 0 ? $"printed {Shown(seen.Printed.Replace(tokens.ProbeLine, "(the view)"))}" : "nothing printed");
        return wrong;

        void Must(bool holds, string expected, string got)
        {
            if (!holds)
                wrong.Add($"expected {expected}, got {got}");
        }
    }

    private static List<string> Database(Expectation expect, StepReport seen, Tokens tokens)
    {
        if (seen.Database is not { IsConnected: true } database)
            return ["no Flask-SQLAlchemy is set up on this app"];
        var wrong = new List<string>();
        if (database.Sum != tokens.Numbers.First + tokens.Numbers.Second)
            wrong.Add("a query did not come back right");
        if (expect.Dialect is { } dialect && database.Dialect != dialect)
            wrong.Add($"expected the database {dialect}, got {database.Dialect}");
        if (database.Lacks.Count > 0)
            wrong.Add($"db.create_all() makes no table for {string.Join(", ", database.Lacks)}");
        return wrong;
    }

    private static bool IsPrinted(string printed, IReadOnlyList<string> lines)
    {
        var words = PlainText.Words(printed);
        var at = 0;
        foreach (var line in lines)
        {
            var wanted = PlainText.Words(line);
            var found = words.IndexOf(wanted, at, StringComparison.Ordinal);
            if (found < 0)
                return false;
            // The blank at the end is also the one before the next.
            at = found + wanted.Length - 1;
        }

        return true;
    }

    private static string Order(IReadOnlyList<string> lines) => string.Join(", then ", lines.Select(line => line.StartsWith('{') ? "the view" : $"“{line}”")) + " printed";

    private static string Played(ExerciseStep step, StepReport seen) => step.Kind == StepKind.Database ? "the database" : $"{step.Method} {(seen.Path.Length > 0 ? seen.Path : step.Path)}";

    private static string Rules(IReadOnlyList<string> rules)
    {
        var own = rules.Where(rule => !rule.EndsWith(" static", StringComparison.Ordinal)).Select(rule => rule.Split(' ')[0]).Take(5).ToList();
        return own.Count == 0 ? "" : $"; there are {string.Join(", ", own)}";
    }

    private static string Shown(string text)
    {
        const int Most = 120;
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? "nothing" : line.Length <= Most ? $"“{line}”" : $"“{line[..Most]}…”";
    }
}
