using FlaskPrep.Core.Grading.Meaning;

namespace FlaskPrep.Core.Grading;

/// <summary>What a reply says of each of some points.</summary>
internal sealed class Matches
{
    // As much of another point as of the opposite of this one shows which of the two is meant.
    private const double OtherSays = 0.6;

    private readonly ReplyText reply;
    private readonly IReadOnlyList<PointWords> points;
    private readonly Hits[] hits;
    private readonly Subjects subjects;

    // What the words of each sentence stand for: subjects, hits, chance and evidence all ask.
    private readonly (int First, int Last, Stand Stand)[]?[] stands;

    // True if so much is said besides the question's words that these, too, may be part of an answer.
    private readonly bool hasNews;

    // In telling words.
    private readonly int length;

    // True if so long a reply has a single word of question and answer: it is about something else.
    private readonly bool isByChance;

    /// <param name="reply">The reply.</param>
    /// <param name="points">The points.</param>
    /// <param name="lexicon">The words of the points.</param>
    public Matches(ReplyText reply, IReadOnlyList<PointWords> points, Lexicon lexicon)
    {
        this.reply = reply;
        this.points = points;
        Lexicon = lexicon;
        hits = [.. points.Select(point => new Hits(point))];
        stands = new (int, int, Stand)[reply.Units.Count][];
        subjects = new(points, reply, Stands);
        for (var unit = 0; unit < reply.Units.Count; unit++)
            Add(unit);

        foreach (var point in hits)
            point.Close();
        hasNews = HasNews();
        length = reply.Units.Sum(unit => Enumerable.Range(unit.First, unit.Count).Count(word => reply.Words[word].Tells));
        isByChance = length >= Credit.FewToBeByChance && !IsAboutPoints();
    }

    public Lexicon Lexicon { get; }

    /// <summary>What the reply does with a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="isDerived">True if it is a stretch of an answer: those say more than anybody repeats.</param>
    public Judgement Of(int point, bool isDerived)
    {
        var said = hits[point].Agreed(IsSentence, pairs: true);
        var opposed = hits[point].Opposed(IsSentence);
        if (Contradicts(point, said, opposed))
            return new(PointVerdict.Contradicted, 0, opposed);
        if (isByChance)
            return new(PointVerdict.Missed, 0, Window.None);
        var evidence = Evidence(point);
        var credit = Credit.Of(evidence, isDerived, length);
        if (!isDerived && length > Credit.FewWords && Math.Max(evidence.Whole, evidence.Near) < Credit.OneWord && points[point].IsThin(hits[point].Whole(IsSentence)))
            credit = Math.Min(credit, Credit.Unsure);
        if (credit < Credit.Unsure && Credit.Of(NamedEvidence(point), isDerived, length) >= Credit.Covered)
            return new(PointVerdict.Unsure, Credit.Unsure, hits[point].Agreed(_ => true, pairs: true));
        if (credit < Credit.Least)
            return new(PointVerdict.Missed, 0, Window.None);
        // One sentence that shows it is better evidence than two.
        var one = hits[point].Agreed(IsSentence, pairs: false);
        return new(credit >= Credit.Covered ? PointVerdict.Covered : PointVerdict.Partly, credit, one.Share >= said.Share ? one : said);
    }

    /// <summary>How much of a point the reply affirms in one sentence.</summary>
    public Window Said(int point) => hits[point].Agreed(_ => true, pairs: false);

    /// <summary>The same for the sentences of a window.</summary>
    public Window Said(int point, Window within) => hits[point].Agreed(unit => unit >= within.First && unit <= within.Last, pairs: true);

    /// <summary>What speaks for a point.</summary>
    public PointEvidence Evidence(int point) => Evidence(point, IsSentence);

    /// <summary>What would, if rows of keywords were sentences.</summary>
    public PointEvidence NamedEvidence(int point) => Evidence(point, _ => true);

    /// <summary>True if a sentence says the opposite of a point, and none says it.</summary>
    public bool IsContradicted(int point) => Contradicts(point, hits[point].Agreed(IsSentence, pairs: true), hits[point].Opposed(IsSentence));

    private PointEvidence Evidence(int point, Func<int, bool> counts)
    {
        var whole = hits[point].Whole(counts);
        if (!points[point].IsNews(whole) && !(hasNews && points[point].IsDerived))
            return default;
        return new(points[point].ShareOfAll(whole), hits[point].Agreed(counts, pairs: true).Share);
    }

    /// <summary>The stretches of a window that hold the words of a point.</summary>
    public IReadOnlyList<string> Shown(int point, Window window)
    {
        if (window.First < 0)
            return [];
        var shown = new List<string>();
        for (var unit = window.First; unit <= window.Last; unit++)
        {
            var (first, last) = (-1, -1);
            foreach (var (from, to, stand) in Stands(unit))
                if (stand.Point == point && !stand.IsOpposite)
                    (first, last) = (first < 0 ? from : first, Math.Max(last, to));
            if (first >= 0)
                shown.Add(reply.Stretch(first, last));
        }

        return shown;
    }

    /// <summary>The sentences of a window, whole.</summary>
    public IReadOnlyList<string> Sentences(Window window)
    {
        var sentences = new List<string>();
        for (var unit = window.First; unit >= 0 && unit <= window.Last; unit++)
            sentences.Add(reply.Stretch(reply.Units[unit].First, reply.Units[unit].End - 1));
        return sentences;
    }

    private bool HasNews()
    {
        var news = 0;
        foreach (var unit in reply.Units)
            for (var word = unit.First; word < unit.End && news < Credit.News; word++)
                if (reply.Words[word].Tells && !PlainWords.IsLight(reply.Words[word].Word) && !Lexicon.IsAsked(reply.Words[word]))
                    news++;
        return news >= Credit.News;
    }

    // By a name, or by two words of the points or of the question. Of an answer of a few words anybody says few.
    private bool IsAboutPoints()
    {
        if (points.Sum(point => point.Words.Count) < Credit.FewToMiss)
            return true;
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var unit = 0; unit < reply.Units.Count; unit++)
            foreach (var (first, _, stand) in Stands(unit))
                if ((Lexicon.IsAsked(reply.Words[first]) || points[stand.Point].Tells(stand.Words)) && found.Add(reply.Words[first].Stem) && (found.Count > 1 || reply.Words[first].IsName))
                    return true;
        return false;
    }

    // What is said of one point is often the opposite of what is said of another: "before_request runs before, after_request after".
    private bool Contradicts(int point, Window said, Window opposed)
    {
        if (opposed.Share < (points[point].Denies ? Credit.OpposedDenial : Credit.Opposed) || said.Share >= Credit.SaidToo)
            return false;
        for (var other = 0; other < hits.Length; other++)
            if (other != point && hits[other].Agreed(unit => unit == opposed.First, pairs: false).Share >= OtherSays * opposed.Share)
                return false;
        return true;
    }

    // A phrase that only says the question again, or one word that means anything.
    private bool IsNothing(Phrase phrase)
    {
        if (phrase.First == phrase.Last && PlainWords.IsLight(reply.Words[phrase.First].Word))
            return true;
        for (var word = phrase.First; word <= phrase.Last; word++)
            if (reply.Words[word].Tells && !Lexicon.IsAsked(reply.Words[word]))
                return false;
        return true;
    }

    private bool IsSentence(int unit) => !reply.Units[unit].IsKeywords;

    private void Add(int unit)
    {
        foreach (var (first, _, stand) in Stands(unit))
            hits[stand.Point].Add(unit, reply.ClauseOf(first), stand, subjects.IsOther(stand.Point, reply.ClauseOf(first)));
    }

    // In the order of their first words.
    internal (int First, int Last, Stand Stand)[] Stands(int unit) => stands[unit] ??= [.. Find(unit)];

    private IEnumerable<(int First, int Last, Stand Stand)> Find(int unit)
    {
        var phrases = Thesaurus.BuiltIn.In(reply.Words, reply.Units[unit].First, reply.Units[unit].End).ToList();
        // The longest phrase counts: "Authorization header" says nothing of authorization.
        phrases.RemoveAll(found => IsNothing(found) || phrases.Exists(longer => longer.First <= found.First && longer.Last >= found.Last && longer.Last - longer.First > found.Last - found.First));
        var phrase = 0;
        for (var word = reply.Units[unit].First; word < reply.Units[unit].End; word++)
        {
            // Any code has these, so that they show little of what is done.
            var strength = reply.Units[unit].IsCode && reply.Words[word].Word is "def" or "return" or "class" or "import" ? Credit.Syntax : 1;
            foreach (var stand in Lexicon.Find(reply.Words[word]))
                yield return (word, word, stand with { Strength = strength * stand.Strength });
            for (; phrase < phrases.Count && phrases[phrase].First == word; phrase++)
                foreach (var stand in Lexicon.Find(phrases[phrase].Meaning))
                    yield return (word, phrases[phrase].Last, stand with { Strength = phrases[phrase].Last == word ? strength * stand.Strength : stand.Strength });
        }
    }
}
