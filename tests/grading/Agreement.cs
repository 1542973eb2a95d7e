namespace FlaskPrep.Grading;

/// <summary>How far two rows of grades agree.</summary>
internal static class Agreement
{
    /// <summary>Pearson's r.</summary>
    public static double Correlation(IReadOnlyList<double> x, IReadOnlyList<double> y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        var (products, squaresX, squaresY) = (0.0, 0.0, 0.0);
        for (var i = 0; i < x.Count; i++)
        {
            products += (x[i] - meanX) * (y[i] - meanY);
            squaresX += (x[i] - meanX) * (x[i] - meanX);
            squaresY += (y[i] - meanY) * (y[i] - meanY);
        }

        return squaresX == 0 || squaresY == 0 ? 0 : products / Math.Sqrt(squaresX * squaresY);
    }

    /// <summary>The mean of F1 of right and of wrong, where a score from the threshold on is right; what people gave is right from one half on.</summary>
    public static double MacroF1(IReadOnlyList<double> scores, IReadOnlyList<double> human, double threshold)
    {
        var (yes, no, missed, wrong) = (0, 0, 0, 0);
        for (var i = 0; i < scores.Count; i++)
        {
            var isRight = human[i] >= 0.5;
            if (scores[i] >= threshold)
                (yes, wrong) = isRight ? (yes + 1, wrong) : (yes, wrong + 1);
            else
                (no, missed) = isRight ? (no, missed + 1) : (no + 1, missed);
        }

        return (F1(yes, wrong, missed) + F1(no, missed, wrong)) / 2;
    }

    /// <summary>The threshold, in hundredths, with the best macro-F1; the lowest of equals.</summary>
    public static double BestThreshold(IReadOnlyList<double> scores, IReadOnlyList<double> human) =>
        Enumerable.Range(1, 99).Select(hundredth => hundredth / 100.0).MaxBy(threshold => MacroF1(scores, human, threshold));

    private static double F1(int hit, int wrong, int missed) => hit == 0 ? 0 : 2.0 * hit / ((2 * hit) + wrong + missed);
}
