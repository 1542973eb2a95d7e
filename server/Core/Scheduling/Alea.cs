namespace FlaskPrep.Core.Scheduling;

/// <summary>Johannes Baagøe's Alea: random numbers from a text, the same ones in every implementation of FSRS that uses it.</summary>
internal sealed class Alea
{
    private const double Two32 = 4294967296;
    private const double TwoMinus32 = 2.3283064365386963e-10;

    private double c = 1;
    private double s0;
    private double s1;
    private double s2;

    public Alea(string seed)
    {
        var n = 4022871197.0;
        s0 = Mash(ref n, " ");
        s1 = Mash(ref n, " ");
        s2 = Mash(ref n, " ");
        s0 = Positive(s0 - Mash(ref n, seed));
        s1 = Positive(s1 - Mash(ref n, seed));
        s2 = Positive(s2 - Mash(ref n, seed));
    }

    /// <summary>From 0 to below 1.</summary>
    public double Next()
    {
        var t = (2091639 * s0) + (c * TwoMinus32);
        s0 = s1;
        s1 = s2;
        c = Math.Truncate(t);
        return s2 = t - c;
    }

    private static double Positive(double value) => value < 0 ? value + 1 : value;

    private static double Mash(ref double n, string text)
    {
        foreach (var letter in text)
        {
            n += letter;
            var h = 0.02519603282416938 * n;
            n = Whole(h);
            h -= n;
            h *= n;
            n = Whole(h);
            h -= n;
            n += h * Two32;
        }

        return Whole(n) * TwoMinus32;
    }

    private static uint Whole(double value) => unchecked((uint)(ulong)value);
}
