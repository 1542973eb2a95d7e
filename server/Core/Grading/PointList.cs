using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>The points of a task as words, weighed against each other.</summary>
internal static class PointList
{
    public static List<PointWords> Of(IReadOnlyList<KeyPoint> points, IReadOnlySet<string> question)
    {
        var list = new List<PointWords>(points.Count);
        foreach (var point in points)
            list.Add(PointWords.Of(point.Text, question, isDerived: point.IsDerived, before: list is [.., var before] ? before.Subject : null));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in list.SelectMany(point => point.Words))
            counts[word.Stem] = counts.GetValueOrDefault(word.Stem) + 1;
        foreach (var point in list)
            point.Weigh(counts);
        return list;
    }
}
