using FlaskPrep.Core.Grading;

namespace FlaskPrep.Grading;

/// <summary>
/// The simple method that any grader must not fall below: the share of the reference's words that the reply says, without those of the question; same stem, typo,
/// word for the same. No clauses, no weights, no polarity.
/// </summary>
internal static class Baseline
{
    /// <summary>0 to 1.</summary>
    public static double Of(Reading reading)
    {
        var (points, matches) = (reading.Points, reading.Matches);
        var said = points.SelectMany(point => point.Words).GroupBy(word => word.Stem, StringComparer.Ordinal).ToDictionary(word => word.Key, _ => 0f, StringComparer.Ordinal);
        var news = points.SelectMany(point => point.Words).Where(word => !word.IsAsked).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
        for (var unit = 0; unit < reading.Text.Units.Count; unit++)
            foreach (var (_, _, stand) in matches.Stands(unit).Where(found => !found.Stand.IsOpposite))
                for (var word = 0; word < points[stand.Point].Words.Count; word++)
                    if ((stand.Words >> word & 1) != 0 && points[stand.Point].Words[word].Stem is var stem)
                        said[stem] = Math.Max(said[stem], stand.Strength);
        // A reference may have no other words than the question.
        var counted = news.Count > 0 ? news : [.. said.Keys];
        return counted.Count == 0 ? 0 : counted.Sum(stem => said[stem]) / counted.Count;
    }
}
