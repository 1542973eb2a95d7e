namespace FlaskPrep.Core.Scheduling;

/// <summary>
/// The formulas of FSRS-6 with its published default parameters, short-term steps off
/// (https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm). Results are rounded to eight decimals after each step, as the implementations do
/// with which they are compared.
/// </summary>
internal static class FsrsFormulas
{
    public const double LeastStability = 0.001;
    public const double MostStability = 36500;

    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912,
        0.0658, 0.1542,
    ];

    private static readonly double Decay = -W[20];
    private static readonly double Factor = Rounded(Math.Exp(Math.Log(0.9) / Decay) - 1);

    public static MemoryState First(Rating rating) =>
        new(Math.Max(W[(int)rating - 1], 0.1), Math.Clamp(FirstDifficulty(rating), 1, 10));

    /// <param name="memory">Before the review.</param>
    /// <param name="rating">How it went.</param>
    /// <param name="days">Since the review before, from 0.</param>
    public static MemoryState Next(MemoryState memory, Rating rating, int days)
    {
        var recall = Retrievability(memory.Stability, days);
        var stability = rating == Rating.Again
            ? Math.Min(Math.Max(Rounded(memory.Stability), LeastStability), Forgotten(memory, recall))
            : Recalled(memory, recall, rating);
        return new(stability, NextDifficulty(memory.Difficulty, rating));
    }

    /// <summary>The probability, 0 to 1, that it is remembered after so many days.</summary>
    public static double Retrievability(double stability, double days) => Rounded(Math.Pow(1 + (Factor * days / stability), Decay));

    /// <summary>Days of stability to days until it is remembered with the desired probability.</summary>
    public static double IntervalFactor(double retention) => Rounded((Math.Pow(retention, 1 / Decay) - 1) / Factor);

    private static double FirstDifficulty(Rating rating) => Rounded(W[4] - Math.Exp(((int)rating - 1) * W[5]) + 1);

    private static double NextDifficulty(double difficulty, Rating rating)
    {
        var change = -W[6] * ((int)rating - 3);
        var next = difficulty + Rounded(change * (10 - difficulty) / 9);
        return Math.Clamp(Rounded((W[7] * FirstDifficulty(Rating.Easy)) + ((1 - W[7]) * next)), 1, 10);
    }

    private static double Recalled(MemoryState memory, double recall, Rating rating)
    {
        var (s, d) = memory;
        var penalty = rating == Rating.Hard ? W[15] : 1;
        var bonus = rating == Rating.Easy ? W[16] : 1;
        var grown = s * (1 + (Math.Exp(W[8]) * (11 - d) * Math.Pow(s, -W[9]) * (Math.Exp((1 - recall) * W[10]) - 1) * penalty * bonus));
        return Rounded(Math.Clamp(grown, LeastStability, MostStability));
    }

    private static double Forgotten(MemoryState memory, double recall)
    {
        var (s, d) = memory;
        var left = W[11] * Math.Pow(d, -W[12]) * (Math.Pow(s + 1, W[13]) - 1) * Math.Exp((1 - recall) * W[14]);
        return Rounded(Math.Clamp(left, LeastStability, MostStability));
    }

    private static double Rounded(double value) => Math.Floor((value * 1e8) + 0.5) / 1e8;
}
