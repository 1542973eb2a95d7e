using System.Globalization;

namespace FlaskPrep.Core.Interviews;

/// <summary>The breaks that a person took over one question.</summary>
/// <param name="Over">How long those were that are over.</param>
/// <param name="Since">When the one began that is not; null if the clock runs.</param>
public sealed record AskBreaks(TimeSpan Over, DateTimeOffset? Since)
{
    public static AskBreaks None { get; } = new(TimeSpan.Zero, null);

    /// <summary>How long they were, up to a moment.</summary>
    public TimeSpan Until(DateTimeOffset now) => Over + (Since is { } since && since < now ? now - since : TimeSpan.Zero);

    /// <summary>A mark whose time cannot be read, or that has no other one, is as if it were not there.</summary>
    internal static AskBreaks Of(IEnumerable<Mark> own)
    {
        var breaks = None;
        foreach (var mark in own)
        {
            if (mark.Kind is not (MarkKind.Pause or MarkKind.Resume)
                || !DateTimeOffset.TryParse(mark.Arguments[1], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
                continue;
            breaks = mark.Kind == MarkKind.Pause ? breaks with { Since = breaks.Since ?? at } : new(breaks.Until(at), null);
        }

        return breaks;
    }
}
