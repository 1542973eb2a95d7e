using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Storage.Seeds;

/// <summary>The folder with the built-in banks and what belongs to them. A file that cannot be read is named, the others count.</summary>
public sealed class SeedFolder(string folder)
{
    public const string FlaskInterview = "flask-interview";

    /// <summary>Beside the executable.</summary>
    public static SeedFolder BuiltIn { get; } = new(Path.Combine(AppContext.BaseDirectory, "seeds"));

    /// <summary>The names of the built-in banks, which the setting <c>builtInBanks</c> chooses from.</summary>
    public static IReadOnlyList<string> BankNames { get; } = [FlaskInterview];

    public string Folder { get; } = folder;

    /// <summary>The bank of that name with its sidecar, or null and why not.</summary>
    public ReadResult<Bank?> ReadBank(string name)
    {
        if (!BankNames.Contains(name))
            return new(null, [$"builtInBanks: there is no built-in bank \"{name}\"; known: {string.Join(", ", BankNames)}"]);
        var file = Path.Combine(Folder, $"{name}.txt");
        var (text, problem) = TextFile.Read(file);
        if (text is null)
            return new(null, [problem!]);
        var problems = new List<string>();
        var terms = ReadJson($"{name}.terms.json", SeedJson.Default.TermsFile, problems);
        var points = ReadJson($"{name}.points.json", SeedJson.Default.PointsFile, problems);
        var sidecar = new BankSidecar(
            [.. terms?.Terms?.Select(entry => entry.ToTerm()) ?? []],
            [.. terms?.Corrections?.Select(entry => entry.ToErratum()) ?? []],
            points?.ToPoints() ?? []) { HasAllTerms = true };
        return new(BankReader.Read(name, DocumentUri.FromPath(file), text, sidecar), problems);
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
