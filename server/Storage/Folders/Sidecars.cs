using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Storage.Folders;

/// <summary>Reads what may stand beside a person's own bank: <c>NAME.terms.json</c>, its terms and corrections; and its exercises. Never needed.</summary>
internal static class Sidecars
{
    public const string Suffix = ".terms.json";

    /// <summary>Where the sidecar of a bank would be.</summary>
    /// <param name="bank">The bank's file or folder.</param>
    public static string PathOf(string bank) =>
        Path.Combine(Path.GetDirectoryName(bank)!, (Directory.Exists(bank) ? BankFiles.NameOfFolder(bank) : BankFiles.NameOf(bank)) + Suffix);

    /// <summary>What stands beside a bank, empty if nothing does; what is wrong with it is added to the problems.</summary>
    /// <param name="bank">The bank's file or folder.</param>
    /// <param name="name">What references call it.</param>
    /// <param name="problems">Takes one line for each.</param>
    public static BankSidecar Of(string bank, string name, List<string> problems) =>
        Terms(bank, problems) with { Exercises = ExerciseFiles.Of(Path.GetDirectoryName(bank)!, name, problems) };

    private static BankSidecar Terms(string bank, List<string> problems)
    {
        var path = PathOf(bank);
        if (!File.Exists(path))
            return BankSidecar.Empty;
        var (text, problem) = TextFile.Read(path);
        if (text is null)
        {
            problems.Add(problem!);
            return BankSidecar.Empty;
        }

        try
        {
            var file = JsonSerializer.Deserialize(text.Text, SeedJson.Default.TermsFile);
            var terms = (file?.Terms ?? []).Where(entry => Keep(entry.Term is { Length: > 0 }, "a term without a name", path, problems));
            var corrections = (file?.Corrections ?? []).Where(entry =>
                Keep(entry is { Question: not null, Claim.Length: > 0, Verdict: not null, Correction: not null, Source: not null },
                    "a correction without question, claim, verdict, correction or source", path, problems));
            return new([.. terms.Select(entry => entry.ToTerm())], [.. corrections.Select(entry => entry.ToErratum())], BankSidecar.Empty.Points);
        }
        catch (JsonException e)
        {
            problems.Add($"{path}:{e.LineNumber + 1}: not valid JSON ({e.Message}); the bank is used without it");
            return BankSidecar.Empty;
        }
    }

    private static bool Keep(bool isWhole, string what, string path, List<string> problems)
    {
        if (!isWhole)
            problems.Add($"{path}: {what} is left out");
        return isWhole;
    }
}
