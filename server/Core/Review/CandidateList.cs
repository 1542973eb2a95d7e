namespace FlaskPrep.Core.Review;

/// <summary>The sections with most of the words of one question; added from many threads.</summary>
internal sealed class CandidateList
{
    // A folder with more sections than this about one question answers it in the best ones, or not at all.
    private const int Most = 24;

    private readonly Lock turn = new();
    private readonly PriorityQueue<SectionCandidate, SectionCandidate> best = new(Comparer<SectionCandidate>.Create(Compare));

    /// <summary>The best first; among equals, the order does not depend on which thread came first.</summary>
    public IReadOnlyList<SectionCandidate> Best => [.. best.UnorderedItems.Select(item => item.Element).OrderDescending(Comparer<SectionCandidate>.Create(Compare))];

    public void Add(SectionCandidate candidate)
    {
        lock (turn)
        {
            if (best.Count < Most)
                best.Enqueue(candidate, candidate);
            else
                best.EnqueueDequeue(candidate, candidate);
        }
    }

    /// <summary>Of equally good ones the shorter is better.</summary>
    private static int Compare(SectionCandidate a, SectionCandidate b)
    {
        if (a.Words != b.Words)
            return a.Words.CompareTo(b.Words);
        if (a.Text.Length != b.Text.Length)
            return b.Text.Length.CompareTo(a.Text.Length);
        var byName = string.CompareOrdinal(b.Place.Note.ToString(), a.Place.Note.ToString());
        return byName != 0 ? byName : b.Place.Line.CompareTo(a.Place.Line);
    }
}
