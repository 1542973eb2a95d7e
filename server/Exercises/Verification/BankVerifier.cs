using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Verification;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Exercises.Verification;

/// <summary>Runs the snippets of a built-in bank and tries what it claims, in a sandbox, on the person's Flask. Never without a sandbox.</summary>
public static class BankVerifier
{
    private const int SecondsForAProbe = 15;

    /// <summary>What every code of the bank is told to do here; the claim's text in the result.</summary>
    public const string CodeRuns = "Its code, run";

    /// <param name="bank">The bank.</param>
    /// <param name="claims">What it claims.</param>
    /// <param name="questions">The ids of those to look at; empty for all.</param>
    /// <param name="wishes">Where to look for a Python.</param>
    /// <param name="known">What was seen before on that Python and that Flask, both with their versions, or null.</param>
    /// <param name="cancel">Ends it.</param>
    /// <returns>What was seen, or why nothing can be run here.</returns>
    public static async Task<(VerifiedBank? Verified, string? Refusal)> RunAsync(
        Bank bank, BankClaims claims, IReadOnlyCollection<string> questions, InterpreterWishes wishes, Func<string, string, VerifiedBank?> known, CancellationToken cancel)
    {
        var bench = await Workbench.OpenAsync(Driver.Prober, wishes, new Dictionary<string, string>(), withoutFence: false, cancel).ConfigureAwait(false);
        await using (bench.ConfigureAwait(false))
        {
            if (bench is not { Witness: { } prober, Interpreter: { } python })
                return (null, bench.Problem);
            if (known(bench.Python, bench.Flask) is { } before)
                return (before with { Claims = [.. before.Claims.Where(claim => IsWanted(questions, claim.Question))] }, null);
            var probed = await ProbeAsync(prober, claims.Probes, [.. claims.Claims.Where(claim => IsWanted(questions, claim.Question))], cancel).ConfigureAwait(false);
            var results = new List<VerifiedClaim>();
            foreach (var question in bank.Questions.Where(question => IsWanted(questions, question.Id)))
            {
                // On the same Python, also where another one has an extension that this one lacks.
                if (await RunCodeAsync(bank, question, wishes with { Named = python.Path }, cancel).ConfigureAwait(false) is { } code)
                    results.Add(code);
                results.AddRange(probed.Where(claim => claim.Question.Equals(question.Id, StringComparison.OrdinalIgnoreCase)));
            }

            return (new(bank.Name, bench.Python, bench.Flask, results), null);
        }
    }

    private static bool IsWanted(IReadOnlyCollection<string> questions, string id) => questions.Count == 0 || questions.Contains(id, StringComparer.OrdinalIgnoreCase);

    private static async Task<VerifiedClaim?> RunCodeAsync(Bank bank, Question question, InterpreterWishes wishes, CancellationToken cancel)
    {
        if (bank.ExerciseOf(question) is not { } exercise || AnswerCode.Of(question.Span.Of(bank.TextOf(question).Text)) is not { Length: > 0 } code)
            return null;
        var run = await ExerciseRunner.RunAsync(exercise, code, wishes, withoutFence: false, cancel).ConfigureAwait(false);
        if (run.Refusal is not null)
            return new(question.Id, CodeRuns, null, run.Refusal);
        var failed = run.Checks.FirstOrDefault(check => !check.Pass);
        return new(question.Id, CodeRuns, failed is null, failed is null ? string.Join("; ", run.Checks.Skip(1).Select(check => check.Name)) : $"{failed.Name}: {failed.Detail}");
    }

    private static async Task<IReadOnlyList<VerifiedClaim>> ProbeAsync(WitnessProcess prober, string probes, IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var nonce = new Tokens().Nonce;
        // What two questions claim is tried once.
        var names = claims.Select(claim => claim.Probe).Distinct().ToList();
        var wall = TimeSpan.FromSeconds((SecondsForAProbe * names.Count) + 1);
        var lines = await prober.PlayAsync(ProbeJob.Write(probes, names, nonce, SecondsForAProbe), wall, cancel).ConfigureAwait(false);
        var seen = Read(lines, nonce, names);
        return [.. claims.Select(claim => Of(claim, seen))];
    }

    private static VerifiedClaim Of(Claim claim, Dictionary<string, (bool? Holds, string Evidence)> seen) =>
        seen.TryGetValue(claim.Probe, out var one) ? new(claim.Question, claim.Text, one.Holds, one.Evidence) : new(claim.Question, claim.Text, null, "the run ended before this was tried");

    private static Dictionary<string, (bool? Holds, string Evidence)> Read(IEnumerable<string> lines, string nonce, List<string> names)
    {
        var seen = new Dictionary<string, (bool?, string)>();
        foreach (var line in lines)
        {
            var json = JsonElement.Parse(line);
            if (json.Text("nonce") == nonce && json.Number("probe") is { } number && number < names.Count)
                seen[names[number]] = (json.Has("holds") ? json.Flag("holds") : null, json.Text("evidence") ?? "");
        }

        return seen;
    }
}
