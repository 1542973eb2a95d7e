namespace FlaskPrep.Core.Banks;

/// <summary>Points as the list that <see cref="PointsList"/> reads.</summary>
public static class PointsText
{
    public static IEnumerable<string> Lines(IReadOnlyList<KeyPoint> points)
    {
        yield return "Key points:";
        yield return "";
        string? group = null;
        foreach (var point in points)
        {
            if (point.Kind == KeyPointKind.Any && point.Group != group)
                yield return $"- any {point.Need} of:";
            group = point.Group;
            yield return point.Kind switch
            {
                KeyPointKind.Any => $"  - {point.Text}",
                KeyPointKind.Bonus => $"- bonus: {point.Text}",
                _ => $"- {point.Text}",
            };
        }
    }
}
