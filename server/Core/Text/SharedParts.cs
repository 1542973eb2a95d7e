namespace FlaskPrep.Core.Text;

/// <summary>How many parts of two texts are the same, counted from either end; what is found in such parts need not be looked for again.</summary>
/// <param name="First">That many of the first ones.</param>
/// <param name="Last">That many of the last ones; none is counted twice.</param>
public readonly record struct SharedParts(int First, int Last)
{
    /// <param name="before">How many parts the earlier text has.</param>
    /// <param name="after">How many the later one has.</param>
    /// <param name="isKept">True if a part of the earlier text, by its number, is that of the later one at the same place.</param>
    /// <param name="isMoved">The same of parts that have moved with the end of the text.</param>
    public static SharedParts Of(int before, int after, Func<int, int, bool> isKept, Func<int, int, bool> isMoved)
    {
        var most = Math.Min(before, after);
        var first = 0;
        while (first < most && isKept(first, first))
            first++;
        var last = 0;
        while (last < most - first && isMoved(before - 1 - last, after - 1 - last))
            last++;
        return new(first, last);
    }
}
