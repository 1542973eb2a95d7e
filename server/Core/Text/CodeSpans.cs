namespace FlaskPrep.Core.Text;

/// <summary>
/// Finds the run of backticks that closes another. A text with runs of many lengths is searched to its end once; afterwards it is known
/// where each length stands last, and what cannot be closed costs nothing.
/// </summary>
internal sealed class CodeSpans
{
    private int[] lastOfLength = new int[16];
    private bool searchedAll;
    private bool used;

    /// <summary>Begins another block.</summary>
    public void Reset()
    {
        if (!used) return;
        used = false;
        searchedAll = false;
        if (lastOfLength.Length > 1024) lastOfLength = new int[16];
        else Array.Clear(lastOfLength);
    }

    /// <summary>Where the run begins that closes one, or -1.</summary>
    /// <param name="text">The text of the block.</param>
    /// <param name="from">Behind the opening run.</param>
    /// <param name="length">Its length.</param>
    public int Closer(ReadOnlySpan<char> text, int from, int length)
    {
        used = true;
        if (searchedAll && (length >= lastOfLength.Length || lastOfLength[length] < from)) return -1;
        while (text[from..].IndexOf('`') is >= 0 and var next)
        {
            int start = from + next;
            int run = Markup.Run(text[start..], '`');
            if (run == length) return start;
            Remember(run, start);
            from = start + run;
        }

        searchedAll = true;
        return -1;
    }

    private void Remember(int length, int start)
    {
        if (length >= lastOfLength.Length) Array.Resize(ref lastOfLength, Math.Max(length + 1, lastOfLength.Length * 2));
        lastOfLength[length] = Math.Max(lastOfLength[length], start);
    }
}
