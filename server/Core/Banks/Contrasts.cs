namespace FlaskPrep.Core.Banks;

/// <summary>
/// Cuts a sentence where it sets one thing against another: <em>A list can be changed, while a tuple cannot</em> are two things to say, and who says the first of the
/// tuple has said neither.
/// </summary>
internal static class Contrasts
{
    private const int FewestWords = 3;
    private static readonly string[] Joints = ["; ", ", while ", ", whereas ", ", but ", " whereas ", " while "];

    public static IReadOnlyList<string> Of(string sentence)
    {
        foreach (var joint in Joints)
        {
            var at = sentence.IndexOf(joint, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var (one, other) = (sentence[..at], sentence[(at + joint.Length)..]);
            // "While loops", "anything but": what is too short to be a statement belongs to the other.
            if (Words(one) >= FewestWords && Words(other) >= FewestWords)
                return [one, .. Of(other)];
        }

        return [sentence];
    }

    private static int Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
