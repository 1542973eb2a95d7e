using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Verification;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Storage;

/// <summary>The built-in banks by name and the facts: read once, chosen from by the settings.</summary>
public sealed record BuiltIns(IReadOnlyDictionary<string, Bank> Banks, FactIndex Facts)
{
    /// <summary>What was seen of their claims on this machine.</summary>
    public IReadOnlyList<VerifiedBank> Verified { get; init; } = [];

    public static BuiltIns None { get; } = new(new Dictionary<string, Bank>(), FactIndex.Empty);

    public static ReadResult<BuiltIns> Read(SeedFolder seeds)
    {
        var problems = new List<string>();
        var banks = new Dictionary<string, Bank>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in SeedFolder.BankNames)
        {
            var (bank, bankProblems) = seeds.ReadBank(name);
            problems.AddRange(bankProblems);
            if (bank is not null)
                banks[name] = bank;
        }

        var (facts, factProblems) = seeds.ReadFacts();
        problems.AddRange(factProblems);
        return new(new(banks, facts), problems);
    }
}
