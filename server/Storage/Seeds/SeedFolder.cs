using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;
using FlaskPrep.Core.Verification;

namespace FlaskPrep.Storage.Seeds;

/// <summary>The folder with the built-in banks and what belongs to them. A file that cannot be read is named, the others count.</summary>
public sealed class SeedFolder(string folder)
{
    public const string FlaskInterview = "flask-interview";
    public const string FlaskModern = "flask-modern";

    /// <summary>In this order they explain a term that both know.</summary>
    private static readonly SeedBank[] Banks =
        [new(FlaskInterview, "flask-interview.txt", HasPointsFile: true), new(FlaskModern, "flask-modern.bank.md", HasPointsFile: false)];

    /// <summary>Beside the executable.</summary>
    public static SeedFolder BuiltIn { get; } = new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>The names of the built-in banks, which the setting <c>builtInBanks</c> chooses from.</summary>
    public static IReadOnlyList<string> BankNames { get; } = [.. Banks.Select(bank => bank.Name)];

    public string Folder { get; } = folder;

    /// <summary>The bank of that name with its sidecar, or null and why not.</summary>
    public ReadResult<Bank?> ReadBank(string name)
    {
        if (Banks.FirstOrDefault(bank => bank.Name == name) is not { } seed)
            return new(null, [$"builtInBanks: there is no built-in bank \"{name}\"; known: {string.Join(", ", BankNames)}"]);
        var file = Path.Combine(Folder, seed.File);
        var (text, problem) = TextFile.Read(file);
        if (text is null)
            return new(null, [problem!]);
        var problems = new List<string>();
        var terms = ReadJson(seed.TermsFile, SeedJson.Default.TermsFile, problems);
        var points = seed.HasPointsFile ? ReadJson(seed.PointsFile, SeedJson.Default.PointsFile, problems) : null;
        var sidecar = new BankSidecar(
            [.. terms?.Terms?.Select(entry => entry.ToTerm()) ?? []],
            [.. terms?.Corrections?.Select(entry => entry.ToErratum()) ?? []],
            points?.ToPoints() ?? []) { HasAllTerms = true, Exercises = ExerciseFiles.Of(Folder, name, problems) };
        return new(BankReader.Read(name, DocumentUri.FromPath(file), text, sidecar), problems);
    }

    /// <summary>True for a bank that has a built-in one's name and is the same to the letter.</summary>
    public bool IsCopy(Bank bank) =>
        Banks.FirstOrDefault(seed => seed.Name == bank.Name) is { } same && TextFile.Read(Path.Combine(Folder, same.File)).Text?.Text == bank.Text.Text;

    /// <summary>What a built-in bank claims, and the Python that tries it; nothing where it has none.</summary>
    public ReadResult<BankClaims> ReadClaims(string name)
    {
        var probes = Path.Combine(Folder, $"{name}.probes.py");
        if (!File.Exists(probes))
            return new(BankClaims.None, []);
        var problems = new List<string>();
        var claims = ReadJson($"{name}.claims.json", SeedJson.Default.ClaimsFile, problems);
        var (text, problem) = TextFile.Read(probes);
        return text is null ? new(BankClaims.None, [problem!]) : new(new([.. (claims?.Claims ?? []).Select(claim => claim.ToClaim())], text.Text), problems);
    }

    public ReadResult<FactIndex> ReadFacts()
    {
        var problems = new List<string>();
        var facts = new List<Fact>();
        foreach (var entry in ReadFactEntries(problems))
        {
            try
            {
                facts.Add(entry.ToFact());
            }
            catch (FormatException e)
            {
                problems.Add($"flask-facts.json: {entry.Id}: {e.Message}");
            }
        }

        return new(new FactIndex(facts), problems);
    }

    internal IReadOnlyList<FactEntry> ReadFactEntries(List<string> problems) =>
        ReadJson("flask-facts.json", SeedJson.Default.FactsFile, problems)?.Facts ?? [];

    private T? ReadJson<T>(string name, JsonTypeInfo<T> type, List<string> problems)
        where T : class
    {
        var file = Path.Combine(Folder, name);
        var (text, problem) = TextFile.Read(file);
        if (text is null)
        {
            problems.Add(problem!);
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(text.Text, type);
        }
        catch (JsonException e)
        {
            problems.Add($"{file}:{e.LineNumber + 1}: not valid JSON ({e.Message}); it is left out");
            return null;
        }
    }
}
