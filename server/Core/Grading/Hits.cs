using System.Numerics;

namespace FlaskPrep.Core.Grading;

/// <summary>Where the words of one point stand in a reply: for each sentence that has any, which are affirmed and which denied.</summary>
internal sealed class Hits(PointWords point)
{
    private readonly List<(int Unit, ulong Agreed, ulong Opposed)> units = [];

    public void Add(int unit, int word, Polarity polarity)
    {
        if (units.Count == 0 || units[^1].Unit != unit)
            units.Add((unit, 0, 0));
        var (_, agreed, opposed) = units[^1];
        var isOpposed = polarity != Polarity.Open && point.Words[word].IsDenied != (polarity == Polarity.Denied);
        if (isOpposed)
            opposed |= 1UL << word;
        else
            agreed |= 1UL << word;
        units[^1] = (unit, agreed, opposed);
    }

    /// <summary>The sentence that says most of the point, the first of equals; with <paramref name="pairs"/> also two sentences in a row.</summary>
    public Window Agreed(Func<int, bool> counts, bool pairs)
    {
        var best = Window.None;
        for (var i = 0; i < units.Count; i++)
        {
            var (unit, agreed, _) = units[i];
            if (!counts(unit))
                continue;
            Take(ref best, unit, unit, point.Share(agreed));
            if (pairs && i + 1 < units.Count && units[i + 1].Unit == unit + 1 && counts(unit + 1))
                Take(ref best, unit, unit + 1, point.Share(agreed | units[i + 1].Agreed));
        }

        return best;
    }

    /// <summary>The sentence that says most of the opposite. One word alone opposes nothing.</summary>
    public Window Opposed(Func<int, bool> counts)
    {
        var best = Window.None;
        foreach (var (unit, agreed, opposed) in units)
            if (counts(unit) && BitOperations.PopCount(opposed & ~agreed) > 1)
                Take(ref best, unit, unit, point.ShareOfAll(opposed & ~agreed));
        return best;
    }

    private static void Take(ref Window best, int first, int last, double share)
    {
        if (share > best.Share)
            best = new(first, last, share);
    }
}
