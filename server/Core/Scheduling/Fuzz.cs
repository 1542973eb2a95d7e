namespace FlaskPrep.Core.Scheduling;

/// <summary>Shifts an interval within a range that grows with it, the same way for the same seed.</summary>
internal static class Fuzz
{
    /// <summary>Shorter ones stay as they are.</summary>
    private const double ShortestFuzzed = 2.5;

    private static readonly (double Start, double End, double Share)[] Ranges = [(2.5, 7, 0.15), (7, 20, 0.1), (20, double.PositiveInfinity, 0.05)];

    /// <param name="interval">In days.</param>
    /// <param name="elapsed">Days since the review before: a longer interval stays longer than that.</param>
    /// <param name="longest">In days.</param>
    /// <param name="seed">Of the random number.</param>
    public static int Apply(int interval, int elapsed, int longest, string seed)
    {
        if (interval < ShortestFuzzed)
            return interval;
        var delta = 1 + Ranges.Sum(range => range.Share * Math.Max(Math.Min(interval, range.End) - range.Start, 0));
        var least = Math.Max(2, (int)Math.Floor(interval - delta + 0.5));
        var most = Math.Min((int)Math.Floor(interval + delta + 0.5), longest);
        if (interval > elapsed)
            least = Math.Max(least, elapsed + 1);
        least = Math.Min(least, most);
        return (int)Math.Floor((new Alea(seed).Next() * (most - least + 1)) + least);
    }
}
