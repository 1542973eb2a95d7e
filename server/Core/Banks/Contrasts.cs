namespace FlaskPrep.Core.Banks;

/// <summary>
/// Cuts a sentence where it sets one thing against another: <em>A list can be changed, while a tuple cannot</em> are two things to say, and who says the first of the
/// tuple has said neither.
/// </summary>
internal static class Contrasts
{
    private const int FewestWords = 3;
    private static readonly string[] Joints = ["; ", ", while ", ", whereas ", ", but ", " whereas ", " while "];

    /// <param name="sentence">The sentence.</param>
    /// <param name="most">What follows that many parts stays whole: a line of a hundred thousand semicolons is cut as quickly as any.</param>
    public static IReadOnlyList<string> Of(string sentence, int most)
    {
        var parts = new List<string>();
        var rest = sentence;
        while (parts.Count < most && Cut(rest) is var (one, other))
        {
            parts.Add(one);
            rest = other;
        }

        parts.Add(rest);
        return parts;
    }

    private static (string One, string Other)? Cut(string sentence)
    {
        foreach (var joint in Joints)
        {
            var at = sentence.IndexOf(joint, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var (one, other) = (sentence[..at], sentence[(at + joint.Length)..]);
            // "While loops", "anything but": what is too short to be a statement belongs to the other.
            if (Words(one) >= FewestWords && Words(other) >= FewestWords)
                return (one, other);
        }

        return null;
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
