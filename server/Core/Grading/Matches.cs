namespace FlaskPrep.Core.Grading;

/// <summary>What a reply says of each of some points.</summary>
internal sealed class Matches
{
    private const double Covered = 0.55;
    private const double Partly = 0.25;
    private const double Opposed = 0.5;

    // "I serve it with Gunicorn" has two words of "Never serve it with the development server", and no quarrel with it.
    private const double OpposedDenial = 0.75;

    private readonly ReplyText reply;
    private readonly IReadOnlyList<PointWords> points;
    private readonly Hits[] hits;

    public Matches(ReplyText reply, IReadOnlyList<PointWords> points)
    {
        this.reply = reply;
        this.points = points;
        Lexicon = new(points);
        hits = [.. points.Select(point => new Hits(point))];
        for (var unit = 0; unit < reply.Units.Count; unit++)
            for (var word = reply.Units[unit].First; word < reply.Units[unit].End; word++)
                Add(unit, word);
    }

    public Lexicon Lexicon { get; }

    /// <summary>The verdict on a point, and the sentences that show it.</summary>
    public (PointVerdict Verdict, Window Window) Of(int point)
    {
        var said = hits[point].Agreed(IsSentence, pairs: true);
        var opposed = hits[point].Opposed(IsSentence);
        if (opposed.Share >= (points[point].Denies ? OpposedDenial : Opposed) && opposed.Share > said.Share)
            return (PointVerdict.Contradicted, opposed);
        var verdict = Verdict(said.Share);
        if (verdict == PointVerdict.Missed)
            return OfKeywords(point);
        // One sentence that shows it is better evidence than two.
        var one = hits[point].Agreed(IsSentence, pairs: false);
        return (verdict, Verdict(one.Share) == verdict ? one : said);
    }

    /// <summary>How much of a point the reply affirms in one sentence.</summary>
    public Window Said(int point) => hits[point].Agreed(_ => true, pairs: false);

    /// <summary>The same for the sentences of a window.</summary>
    public Window Said(int point, Window within) => hits[point].Agreed(unit => unit >= within.First && unit <= within.Last, pairs: true);

    /// <summary>The stretches of a window that hold the words of a point.</summary>
    public IReadOnlyList<string> Evidence(int point, Window window)
    {
        if (window.First < 0)
            return [];
        var evidence = new List<string>();
        for (var unit = window.First; unit <= window.Last; unit++)
        {
            var (first, last) = (-1, -1);
            for (var word = reply.Units[unit].First; word < reply.Units[unit].End; word++)
                if (Stands(word, point))
                    (first, last) = (first < 0 ? word : first, word);
            if (first >= 0)
                evidence.Add(reply.Stretch(first, last));
        }

        return evidence;
    }

    /// <summary>The sentences of a window, whole.</summary>
    public IReadOnlyList<string> Sentences(Window window)
    {
        var sentences = new List<string>();
        for (var unit = window.First; unit >= 0 && unit <= window.Last; unit++)
            sentences.Add(reply.Stretch(reply.Units[unit].First, reply.Units[unit].End - 1));
        return sentences;
    }

    private static PointVerdict Verdict(double share) =>
        share >= Covered ? PointVerdict.Covered : share >= Partly ? PointVerdict.Partly : PointVerdict.Missed;

    // What only a row of keywords says counts half.
    private (PointVerdict Verdict, Window Window) OfKeywords(int point)
    {
        var named = hits[point].Agreed(_ => true, pairs: true);
        return Verdict(named.Share) == PointVerdict.Covered ? (PointVerdict.Partly, named) : (PointVerdict.Missed, Window.None);
    }

    private bool IsSentence(int unit) => !reply.Units[unit].IsKeywords;

    private void Add(int unit, int word)
    {
        foreach (var (point, pointWord) in Lexicon.Find(reply.Words[word]))
            hits[point].Add(unit, pointWord, reply.PolarityOf(word));
    }

    private bool Stands(int word, int point)
    {
        foreach (var entry in Lexicon.Find(reply.Words[word]))
            if (entry.Point == point)
                return true;
        return false;
    }
}
