using System.Globalization;

namespace FlaskPrep.Grading;

/// <summary>How far the grader agrees with people on questions that neither weights nor thresholds were fitted to.</summary>
internal static class HeldOut
{
    private const int Folds = 5;

    public static void Report(IReadOnlyList<Sample> samples, TextWriter output)
    {
        var folds = samples.Select(sample => (sample.Set, sample.Question)).Distinct().OrderBy(pair => pair.Question, StringComparer.Ordinal)
            .GroupBy(pair => pair.Set).SelectMany(set => set.Select((pair, index) => (pair.Question, Fold: index % Folds)))
            .ToDictionary(pair => pair.Question, pair => pair.Fold);
        var curves = Enumerable.Range(0, Folds).Select(fold => Fit.Best([.. samples.Where(sample => folds[sample.Question] != fold)])).ToArray();
        Report("ours", samples, folds, (sample, fold) => sample.Score(curves[fold]), output);
        Report("simple", samples, folds, (sample, _) => sample.Simple, output);
    }

    private static void Report(string name, IReadOnlyList<Sample> samples, Dictionary<string, int> folds, Func<Sample, int, double> score, TextWriter output)
    {
        foreach (var set in samples.GroupBy(sample => sample.Set))
        {
            var (scores, above, human) = (new List<double>(), new List<double>(), new List<double>());
            for (var fold = 0; fold < Folds; fold++)
            {
                var fitted = set.Where(sample => folds[sample.Question] != fold).ToList();
                var threshold = Agreement.BestThreshold([.. fitted.Select(sample => score(sample, fold))], [.. fitted.Select(sample => sample.Human)]);
                foreach (var sample in set.Where(sample => folds[sample.Question] == fold))
                {
                    scores.Add(score(sample, fold));
                    above.Add(score(sample, fold) - threshold);
                    human.Add(sample.Human);
                }
            }

            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-7} {set.Key,-12} {human.Count,5} replies: r {Agreement.Correlation(scores, human):F3}, macro-F1 {Agreement.MacroF1(above, human, 0):F3}"));
        }
    }
}
