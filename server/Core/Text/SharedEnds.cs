namespace FlaskPrep.Core.Text;

/// <summary>What two texts have in common at their two ends, in whole lines: after a keystroke all but one line.</summary>
/// <param name="Head">Offsets below it are in lines that both begin with.</param>
/// <param name="Tail">Offsets of the later text from it on are in lines that both end with; never below <paramref name="Head"/>.</param>
/// <param name="Shift">How far what is common at the end has moved: an offset of the earlier text plus this is that of the later one.</param>
public readonly record struct SharedEnds(int Head, int Tail, int Shift)
{
    // Many characters at once are compared many times as fast.
    private const int Stretch = 1024;

    public static SharedEnds Of(string before, string after)
    {
        var same = before.AsSpan().CommonPrefixLength(after);
        // Behind a line feed begins a line, whatever else may end one.
        var head = before.AsSpan(0, same).LastIndexOf('\n') + 1;
        var most = Math.Min(before.Length, after.Length) - head;
        var end = 0;
        while (end + Stretch <= most && before.AsSpan(before.Length - end - Stretch, Stretch).SequenceEqual(after.AsSpan(after.Length - end - Stretch, Stretch)))
            end += Stretch;
        while (end < most && before[^(end + 1)] == after[^(end + 1)])
            end++;
        var feed = after.AsSpan(after.Length - end).IndexOf('\n');
        var tail = feed < 0 ? after.Length : after.Length - end + feed + 1;
        return new(head, tail, after.Length - before.Length);
    }

    /// <summary>True if a stretch of the earlier text stands unchanged at the same place of the later one.</summary>
    public bool Keeps(TextSpan before, TextSpan after) => before == after && after.End <= Head;

    /// <summary>True if a stretch of the earlier text stands unchanged in the later one, moved with the end of the text.</summary>
    public bool Moves(TextSpan before, TextSpan after) => Moved(before) == after && after.Start >= Tail;

    /// <summary>Where a stretch at the end of the earlier text stands in the later one.</summary>
    public TextSpan Moved(TextSpan before) => new(before.Start + Shift, before.End + Shift);
}
