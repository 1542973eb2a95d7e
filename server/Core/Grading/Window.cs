namespace FlaskPrep.Core.Grading;

/// <summary>One or two sentences of a reply, and how much of a point they say.</summary>
/// <param name="First">The first sentence.</param>
/// <param name="Last">The last sentence: <paramref name="First"/> or the next.</param>
/// <param name="Share">How much of the point is said, 0 to 1.</param>
internal readonly record struct Window(int First, int Last, double Share)
{
    public static Window None { get; } = new(-1, -1, 0);
}
