using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Grading;

/// <summary>Finds the weights that agree best with people: all of a small grid are tried, so that the same sets give the same weights to the byte.</summary>
internal static class Fit
{
    private static readonly double[] Near = [0, 0.1, 0.2, 0.3, 0.5];
    // The level of the sets leads lower still, where a few stray words pass for half of an answer: their people never saw a hostile reply.
    private static readonly double[] Half = [0.6, 0.8, 1, 1.5, 2];
    private static readonly double[] Steepness = [1, 1.5, 2];

    public static Curve Best(IReadOnlyList<Sample> samples)
    {
        var curves =
            from near in Near
            from half in Half
            from steepness in Steepness
            select new Curve(Math.Round(1 - near, 1), near, half, steepness);
        // A thousandth is chance. Of those within it the strictest is taken, which comes first: stray words that are near are what hostile replies are made of.
        return curves.AsParallel().AsOrdered().Select(curve => (curve, Worth: Worth(samples, curve))).MaxBy(found => Math.Round(found.Worth, 3)).curve;
    }

    /// <summary>The text of Weights.cs.</summary>
    public static string Source(Curve curve)
    {
        var constants = string.Create(CultureInfo.InvariantCulture,
            $"    public const double Whole = {curve.Whole};\n    public const double Near = {curve.Near};\n    public const double Half = {curve.Half};\n    public const double Steepness = {curve.Steepness};\n");
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(constants)))[..8];
        return "namespace FlaskPrep.Core.Grading;\n\n"
            + "/// <summary>Fitted by <c>tests/grading</c> to replies that people graded, see docs/grading.md. Written by it too: do not edit.</summary>\n"
            + $"internal static class Weights\n{{\n    public const string Version = \"{version}\";\n\n{constants}}}\n";
    }

    // Every set counts the same. People gave SAF a number, and the others right or wrong, which a threshold tells; but a person is shown the score, so its r counts as much.
    private static double Worth(IReadOnlyList<Sample> samples, Curve curve) => samples.GroupBy(sample => sample.Set).Average(set =>
    {
        var scores = set.Select(sample => sample.Score(curve)).ToList();
        var human = set.Select(sample => sample.Human).ToList();
        return human.TrueForAll(grade => grade is 0 or 1)
            ? (Agreement.MacroF1(scores, human, Agreement.BestThreshold(scores, human)) + Agreement.Correlation(scores, human)) / 2
            : Agreement.Correlation(scores, human);
    });
}
