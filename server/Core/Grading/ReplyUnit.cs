namespace FlaskPrep.Core.Grading;

/// <summary>A sentence of a reply, an item of its list, or some lines of its code.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">How many words it has; at least 1.</param>
/// <param name="IsKeywords">True for a row of words that make no sentence.</param>
/// <param name="IsCode">True for code, fenced or not.</param>
internal readonly record struct ReplyUnit(int First, int Count, bool IsKeywords, bool IsCode = false)
{
    public int End => First + Count;
}
