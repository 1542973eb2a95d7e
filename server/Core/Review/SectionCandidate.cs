namespace FlaskPrep.Core.Review;

/// <summary>A section that may answer a question.</summary>
/// <param name="Place">Where it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Words">The share of the question's words that it has: 0 to 1.</param>
/// <param name="First">The first of the parts of the note that it is made of.</param>
/// <param name="Count">How many those are.</param>
internal sealed record SectionCandidate(NotePlace Place, string Text, double Words, int First, int Count)
{
    /// <summary>True if this is a part of that section, or the other way round.</summary>
    public bool Overlaps(SectionCandidate other) =>
        Place.Note == other.Place.Note && First < other.First + other.Count && other.First < First + Count;
}
