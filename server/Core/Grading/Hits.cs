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

    /// <summary>The sentence or pair of sentences that says most of the point, the first of equals.</summary>
    public Window Agreed(Func<int, bool> counts) => Best(counts, opposed: false);

    /// <summary>The same for the opposite of the point.</summary>
    public Window Opposed(Func<int, bool> counts) => Best(counts, opposed: true);

    private Window Best(Func<int, bool> counts, bool opposed)
    {
        var best = Window.None;
        for (var i = 0; i < units.Count; i++)
        {
            if (!counts(units[i].Unit))
                continue;
            Take(ref best, units[i].Unit, units[i].Unit, units[i].Agreed, units[i].Opposed, opposed);
            if (i + 1 < units.Count && units[i + 1].Unit == units[i].Unit + 1 && counts(units[i + 1].Unit))
                Take(ref best, units[i].Unit, units[i + 1].Unit, units[i].Agreed | units[i + 1].Agreed, units[i].Opposed | units[i + 1].Opposed, opposed);
        }

        return best;
    }

    private void Take(ref Window best, int first, int last, ulong agreed, ulong against, bool opposed)
    {
        var share = point.Share(opposed ? against & ~agreed : agreed);
        if (share > best.Share)
            best = new(first, last, share);
    }
}
