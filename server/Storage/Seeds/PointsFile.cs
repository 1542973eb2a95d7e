using FlaskPrep.Core.Banks;

namespace FlaskPrep.Storage.Seeds;

/// <summary><c>NAME.points.json</c>: hand-written key points by question id.</summary>
internal sealed record PointsFile(Dictionary<string, PointEntry[]>? Points, Dictionary<string, Dictionary<string, PointGroup>>? Groups)
{
    public Dictionary<string, IReadOnlyList<KeyPoint>> ToPoints()
    {
        var points = new Dictionary<string, IReadOnlyList<KeyPoint>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (question, entries) in Points ?? [])
            points[question] = [.. entries.Select(entry => entry.ToPoint(Groups?.GetValueOrDefault(question)))];
        return points;
    }
}
