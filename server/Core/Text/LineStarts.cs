namespace FlaskPrep.Core.Text;

/// <summary>Finds the offsets at which lines begin.</summary>
internal static class LineStarts
{
    public static int[] Of(string text)
    {
        var starts = new List<int>(16 + text.Length / 32) { 0 };
        Add(starts, text, 0, text.Length);
        return starts.ToArray();
    }

    /// <param name="old">The line starts before the edit.</param>
    /// <param name="text">The text after the edit.</param>
    /// <param name="replaced">What was replaced, in the text before the edit.</param>
    /// <param name="inserted">How many characters stand there now.</param>
    /// <param name="firstLine">The line of the character before the edit: a <c>\r</c> there may join or part with a <c>\n</c>.</param>
    public static int[] Spliced(int[] old, string text, TextSpan replaced, int inserted, int firstLine)
    {
        // A line that starts behind the replaced part owes its start to a line break that is still there.
        int kept = Array.BinarySearch(old, replaced.End + 1);
        if (kept < 0) kept = ~kept;
        int moved = inserted - replaced.Length;
        int end = kept < old.Length ? old[kept] + moved : text.Length + 1;

        var fresh = new List<int>();
        Add(fresh, text, old[firstLine], end - 1);
        if (kept < old.Length && fresh.Count > 0 && fresh[^1] == end) fresh.RemoveAt(fresh.Count - 1);

        var starts = new int[firstLine + 1 + fresh.Count + old.Length - kept];
        Array.Copy(old, starts, firstLine + 1);
        fresh.CopyTo(starts, firstLine + 1);
        int to = firstLine + 1 + fresh.Count;
        for (int from = kept; from < old.Length; from++) starts[to++] = old[from] + moved;
        return starts;
    }

    /// <summary>
    /// Adds the starts that the line breaks between two offsets make; a <c>\r</c> looks beyond the end for its <c>\n</c>.
    /// </summary>
    private static void Add(List<int> starts, string text, int at, int end)
    {
        while (at < end)
        {
            int found = text.AsSpan(at, end - at).IndexOfAny('\r', '\n');
            if (found < 0) return;
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }
    }
}
