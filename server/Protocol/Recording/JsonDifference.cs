using System.Text.Json;

namespace FlaskPrep.Protocol.Recording;

/// <summary>Compares JSON by what it means: the order of members and the spelling of numbers and strings do not count.</summary>
internal static class JsonDifference
{
    /// <returns>The first place where the two differ, or null.</returns>
    public static (string Path, JsonElement? Left, JsonElement? Right)? Find(JsonElement left, JsonElement right, string path)
    {
        if (JsonElement.DeepEquals(left, right))
            return null;
        if (left.ValueKind == JsonValueKind.Object && right.ValueKind == JsonValueKind.Object)
            return InObjects(left, right, path);
        if (left.ValueKind == JsonValueKind.Array && right.ValueKind == JsonValueKind.Array)
            return InArrays(left, right, path);
        return (path, left, right);
    }

    private static (string Path, JsonElement? Left, JsonElement? Right)? InObjects(JsonElement left, JsonElement right, string path)
    {
        foreach (var member in left.EnumerateObject())
        {
            var inside = $"{path}.{member.Name}";
            if (!right.TryGetProperty(member.Name, out var other))
                return (inside, member.Value, null);
            if (Find(member.Value, other, inside) is { } difference)
                return difference;
        }
        foreach (var member in right.EnumerateObject())
            if (!left.TryGetProperty(member.Name, out _))
                return ($"{path}.{member.Name}", null, member.Value);
        return null;
    }

    private static (string Path, JsonElement? Left, JsonElement? Right)? InArrays(JsonElement left, JsonElement right, string path)
    {
        var (leftLength, rightLength) = (left.GetArrayLength(), right.GetArrayLength());
        for (var i = 0; i < Math.Min(leftLength, rightLength); i++)
            if (Find(left[i], right[i], $"{path}[{i}]") is { } difference)
                return difference;
        if (leftLength > rightLength)
            return ($"{path}[{rightLength}]", left[rightLength], null);
        return leftLength < rightLength ? ($"{path}[{leftLength}]", null, right[leftLength]) : null;
    }
}
