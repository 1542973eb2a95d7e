using System.Security.Cryptography;

namespace FlaskPrep.Exercises.Runs;

/// <summary>What is different in each run, so that a right answer cannot be written down beforehand.</summary>
internal sealed class Tokens
{
    private const string Random = "{random}";
    private const string Probe = "{probe}";

    private readonly string random = "r" + RandomNumberGenerator.GetHexString(10, lowercase: true);

    /// <summary>By this the witness's lines are known.</summary>
    public string Nonce { get; } = RandomNumberGenerator.GetHexString(32);

    /// <summary>What a probe prints.</summary>
    public string ProbeLine { get; } = "probe " + RandomNumberGenerator.GetHexString(10, lowercase: true);

    /// <summary>Two numbers that a database adds.</summary>
    public (int First, int Second) Numbers { get; } = (RandomNumberGenerator.GetInt32(1000, 1_000_000), RandomNumberGenerator.GetInt32(1000, 1_000_000));

    /// <summary>A text of an exercise with its placeholders filled.</summary>
    public string Fill(string text) => text.Replace(Random, random, StringComparison.Ordinal).Replace(Probe, ProbeLine, StringComparison.Ordinal);
}
