namespace FlaskPrep.Core.Grading;

/// <summary>How evidence becomes credit.</summary>
/// <param name="Whole">What <see cref="PointEvidence.Whole"/> weighs; the two weights make 1.</param>
/// <param name="Near">What <see cref="PointEvidence.Near"/> weighs.</param>
/// <param name="Half">The evidence that earns half of what all of it earns.</param>
/// <param name="Steepness">1, 1.5 or 2: the higher, the less a few words alone count.</param>
internal readonly record struct Curve(double Whole, double Near, double Half, double Steepness)
{
    // Who leaves out a small word of a point has said it all.
    private const double Enough = 0.85;

    /// <summary>0 to 1; more evidence never earns less.</summary>
    public double Credit(PointEvidence evidence)
    {
        var all = Math.Min(1, ((Whole * evidence.Whole) + (Near * evidence.Near)) / Enough);
        var half = Power(Half);
        var said = Power(all);
        return said / (said + half) * (1 + half);
    }

    // Products and square roots are the same to the bit on every platform, powers need not be.
    private double Power(double value) => Steepness switch
    {
        1 => value,
        1.5 => value * Math.Sqrt(value),
        2 => value * value,
        _ => throw new InvalidOperationException($"no curve has the steepness {Steepness}"),
    };
}
