using System.CommandLine;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Verification;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Exercises.Verification;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Storage.Verification;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep verify [Q...]</c>: runs the snippets of the built-in banks and tries what they claim, on the person's own Flask.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var questions = new Argument<string[]>("Q") { Description = "questions of the built-in banks; all if none is named", Arity = ArgumentArity.ZeroOrMore };
        var python = new Option<string>("--python") { Description = "the Python to try them on, chosen as flaskprep exercise does if none is named", HelpName = "PROGRAM" };
        var fresh = new Option<bool>("--fresh") { Description = "try all anew, also what was seen before on this Python and this Flask" };
        var format = FormatOption.Create();
        var command = new Command("verify", "Try what the built-in banks claim, on your own Flask") { questions, python, fresh, format };
        command.SetAction((parsed, cancel) =>
            RunAsync(terminal, parsed.GetValue(questions) ?? [], parsed.GetValue(python), parsed.GetValue(fresh), parsed.IsJson(format), cancel));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] questions, string? python, bool fresh, bool json, CancellationToken cancel)
    {
        var folder = NotesFolder.Of(Environment.CurrentDirectory);
        var (snapshot, problems) = FolderSnapshot.Read(folder);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        var banks = snapshot.Banks.Where(bank => SeedFolder.BankNames.Contains(bank.Name)).ToList();
        if (questions.FirstOrDefault(question => !banks.Any(bank => bank.Find(question) is not null)) is { } unknown)
        {
            terminal.Error.WriteLine($"flaskprep: no built-in bank has a question \"{unknown}\"; try: flaskprep bank");
            return ExitCode.WrongUse;
        }

        var seen = new List<VerifiedBank>();
        foreach (var bank in banks.Where(bank => questions.Length == 0 || questions.Any(question => bank.Find(question) is not null)))
        {
            var (verified, refusal) = await VerifyAsync(bank, questions, PythonOf(snapshot, folder, python), fresh, cancel).ConfigureAwait(false);
            if (refusal is not null)
            {
                terminal.Error.WriteLine($"flaskprep: nothing can be run here: {refusal}");
                return ExitCode.CannotRun;
            }

            seen.Add(verified!);
        }

        if (json)
            WriteJson(terminal.Output, seen);
        else
            Write(terminal, seen);
        return seen.SelectMany(bank => bank.Claims).Any(claim => claim.Holds == false) ? ExitCode.Findings : ExitCode.Fine;
    }

    private static InterpreterWishes PythonOf(Snapshot snapshot, string folder, string? python) => PythonWishes.Of(snapshot.Vaults[0].Settings, folder, python);

    private static async Task<(VerifiedBank? Verified, string? Refusal)> VerifyAsync(
        Bank bank, string[] questions, InterpreterWishes wishes, bool fresh, CancellationToken cancel)
    {
        var claims = SeedFolder.BuiltIn.ReadClaims(bank.Name).Value;
        var hash = TextHash.Of(string.Join('\n', claims.Claims.Select(claim => claim.ToString()).Append(claims.Probes).Append(bank.Text.Text)));
        var result = await BankVerifier.RunAsync(
            bank, claims, questions, wishes, (python, flask) => fresh ? null : VerificationCache.Own.Find(bank.Name, python, flask, hash), cancel).ConfigureAwait(false);
        if (result.Verified is { } verified && questions.Length == 0)
            VerificationCache.Own.Keep(verified, hash);
        return result;
    }

    private static void Write(Terminal terminal, IReadOnlyList<VerifiedBank> banks)
    {
        foreach (var bank in banks)
        {
            terminal.Output.WriteLine(terminal.Bold($"{bank.Bank}, on Flask {bank.Flask}, {bank.Python}"));
            foreach (var claim in bank.Claims)
            {
                var verdict = claim.Holds switch { true => "holds", false => terminal.Yellow("does not hold"), null => "cannot be run here" };
                terminal.Output.WriteLine($"{claim.Question}  {verdict}: {claim.Claim}\n     {terminal.Dim(claim.Evidence)}");
            }

            int Count(bool? holds) => bank.Claims.Count(claim => claim.Holds == holds);
            terminal.Output.WriteLine($"{Count(true)} hold, {Count(false)} do not hold, {Count(null)} cannot be run here");
        }
    }

    private static void WriteJson(TextWriter output, IReadOnlyList<VerifiedBank> banks) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var bank in banks)
        foreach (var claim in bank.Claims)
        {
            writer.WriteStartObject();
            writer.WriteString("question", claim.Question);
            writer.WriteString("claim", claim.Claim);
            if (claim.Holds is { } holds)
                writer.WriteBoolean("holds", holds);
            else
                writer.WriteNull("holds");
            writer.WriteString("evidence", claim.Evidence);
            writer.WriteString("bank", bank.Bank);
            writer.WriteString("flask", bank.Flask);
            writer.WriteString("python", bank.Python);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });
}
