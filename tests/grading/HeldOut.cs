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
        var found = new Dictionary<string, (List<double> Scores, List<double> Above, List<double> Human)>();
        for (var fold = 0; fold < Folds; fold++)
        {
            var others = samples.Where(sample => folds[sample.Question] != fold).ToList();
            var curve = Fit.Best(others);
            foreach (var set in samples.GroupBy(sample => sample.Set))
            {
                var fitted = others.Where(sample => sample.Set == set.Key).ToList();
                var threshold = Agreement.BestThreshold([.. fitted.Select(sample => sample.Score(curve))], [.. fitted.Select(sample => sample.Human)]);
                if (!found.TryGetValue(set.Key, out var rows))
                    found[set.Key] = rows = ([], [], []);
                foreach (var sample in set.Where(sample => folds[sample.Question] == fold))
                {
                    rows.Scores.Add(sample.Score(curve));
                    rows.Above.Add(sample.Score(curve) - threshold);
                    rows.Human.Add(sample.Human);
                }
            }
        }

        foreach (var (set, rows) in found)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{set,-12} {rows.Human.Count,5} replies: r {Agreement.Correlation(rows.Scores, rows.Human):F3}, macro-F1 {Agreement.MacroF1(rows.Above, rows.Human, 0):F3}"));
    }
}
