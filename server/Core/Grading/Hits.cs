namespace FlaskPrep.Core.Grading;

/// <summary>
/// Where the words of one point stand in a reply: for each sentence that has any, how surely each is said, and how surely its opposite. A property belongs to
/// the subject of its clause: where the clause denies, or speaks of the opposite subject, the properties in it are not said of the point's.
/// </summary>
internal sealed class Hits(PointWords point)
{
    private const float Swaps = 0.5f;
    private const float Contrary = 0.7f;
    private const float Sure = 0.8f;
    private const int FewestWeak = 2;

    private readonly List<(int Unit, float[] Agreed, float[] Opposed)> units = [];
    private readonly float[] same = new float[point.Words.Count];
    private readonly float[] opposite = new float[point.Words.Count];
    private ulong roles;
    private bool isOfOther;
    private Clause clause;
    private int unit = -1;

    /// <param name="at">The sentence; never one before the last.</param>
    /// <param name="within">The clause; never one before the last.</param>
    /// <param name="stand">What is said there of the point.</param>
    /// <param name="isOther">True if the clause is about another subject than the point.</param>
    public void Add(int at, Clause within, Stand stand, bool isOther)
    {
        if (unit != at || clause.Number != within.Number)
            Close();
        (unit, clause, isOfOther) = (at, within, isOther);
        var side = stand.IsOpposite ? opposite : same;
        if (stand.IsRole)
            roles |= stand.Words;
        for (var word = 0; word < same.Length; word++)
            if ((stand.Words >> word & 1) != 0)
                side[word] = Math.Max(side[word], stand.Strength);
    }

    /// <summary>Takes the last clause into account.</summary>
    public void Close()
    {
        if (unit < 0)
            return;
        if (units.Count == 0 || units[^1].Unit != unit)
            units.Add((unit, new float[same.Length], new float[same.Length]));
        var (_, agreed, opposed) = units[^1];
        var isSwapped = isOfOther || IsSwapped();
        var isAbout = IsAbout();
        for (var word = 0; word < same.Length; word++)
        {
            var isDenied = clause.Polarity != Polarity.Open && point.Words[word].IsDenied != (clause.Polarity == Polarity.Denied);
            // What is denied of another subject says nothing of this one.
            if (!(isDenied && isSwapped))
                Raise(isDenied || isSwapped ? opposed : agreed, word, same[word]);
            // Who denies the opposite of a word has said it, if the rest is about the point, and the word itself was not denied just before: "it is neither".
            if (same[word] < opposite[word] && (!isDenied || (isAbout && opposed[word] < Sure)))
                Raise(isDenied ? agreed : opposed, word, isDenied ? Contrary * opposite[word] : opposite[word]);
        }

        Array.Clear(same);
        Array.Clear(opposite);
        (unit, roles) = (-1, 0);
    }

    /// <summary>The sentence that says most of the point, the first of equals; with <paramref name="pairs"/> also two sentences in a row.</summary>
    public Window Agreed(Func<int, bool> counts, bool pairs)
    {
        var best = Window.None;
        for (var i = 0; i < units.Count; i++)
        {
            var (first, agreed, _) = units[i];
            if (!counts(first) || !IsTold(agreed))
                continue;
            Take(ref best, first, first, point.Share(agreed));
            if (pairs && i + 1 < units.Count && units[i + 1].Unit == first + 1 && counts(first + 1) && IsTold(units[i + 1].Agreed))
                Take(ref best, first, first + 1, point.Share(Union(agreed, units[i + 1].Agreed)));
        }

        return best;
    }

    /// <summary>How surely the reply says each word of the point, all in all.</summary>
    public float[] Whole(Func<int, bool> counts)
    {
        var all = new float[point.Words.Count];
        foreach (var (at, agreed, _) in units)
            if (counts(at) && IsTold(agreed))
                all = Union(all, agreed);
        return all;
    }

    /// <summary>The sentence that says most of the opposite. One word alone opposes nothing.</summary>
    public Window Opposed(Func<int, bool> counts)
    {
        var best = Window.None;
        foreach (var (at, agreed, opposed) in units)
        {
            if (!counts(at))
                continue;
            var only = new float[opposed.Length];
            for (var word = 0; word < only.Length; word++)
                only[word] = agreed[word] < opposed[word] ? opposed[word] : 0;
            if (only.Count(strength => strength > 0) > 1)
                Take(ref best, at, at, point.ShareOfAll(only));
        }

        return best;
    }

    // Any sentence has a word that some dictionary links to some word of the point: one such word alone tells nothing of a short point.
    private bool IsTold(float[] agreed)
    {
        if (point.IsDerived)
            return true;
        var weak = 0;
        for (var word = 0; word < agreed.Length; word++)
        {
            if (agreed[word] == 0 || PlainWords.IsLight(point.Words[word].Written) || point.Words[word].Written.Length == 1)
                continue;
            if (agreed[word] >= Sure)
                return true;
            weak++;
        }

        return weak >= FewestWeak;
    }

    // By more than a word of the question: any clause of a reply may have that.
    private bool IsAbout()
    {
        for (var word = 0; word < same.Length; word++)
            if (same[word] >= Sure && !point.Words[word].IsAsked)
                return true;
        return false;
    }

    // It names the opposite of a word, and not the word: whatever else it says, it says of another subject.
    private bool IsSwapped()
    {
        for (var word = 0; word < same.Length; word++)
            if ((roles >> word & 1) != 0 && opposite[word] >= Swaps && same[word] < opposite[word])
                return true;
        return false;
    }

    private static void Raise(float[] side, int word, float strength) => side[word] = Math.Max(side[word], strength);

    private static float[] Union(float[] one, float[] other)
    {
        var all = new float[one.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = Math.Max(one[i], other[i]);
        return all;
    }

    private static void Take(ref Window best, int first, int last, double share)
    {
        if (share > best.Share)
            best = new(first, last, share);
    }
}
