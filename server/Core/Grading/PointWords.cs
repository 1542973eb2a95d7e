using System.Runtime.InteropServices;
using FlaskPrep.Core.Grading.Meaning;

namespace FlaskPrep.Core.Grading;

/// <summary>A point as the words that tell it, weighed; and the parts of it that say it well enough by themselves.</summary>
internal sealed class PointWords
{
    // One bit each.
    private const int Most = 64;
    private const double Plain = 1;
    private const double Name = 1.5;
    private const double Light = 0.4;
    private const double OfQuestion = 0.2;
    private const double Letter = 0.3;
    private const float LeastNews = 0.5f;

    // What a segment must weigh to stand for the point, by itself and as a share; and what it is then worth.
    private const double LeastSegment = 1;
    private const double LeastSegmentShare = 0.25;
    private const double SegmentWorth = 0.8;

    private readonly List<PointWord> words = [];
    private readonly List<ulong> segments = [];
    private readonly List<(WordMeaning Meaning, ulong Words)> phrases = [];

    private PointWords()
    {
    }

    public IReadOnlyList<PointWord> Words => words;

    /// <summary>Phrases of the thesaurus in the point: what they say, and which words they stand for, a bit each.</summary>
    public IReadOnlyList<(WordMeaning Meaning, ulong Words)> Phrases => phrases;

    /// <summary>All words, a bit each.</summary>
    public ulong All => words.Count == Most ? ulong.MaxValue : (1UL << words.Count) - 1;

    /// <summary>What it is about, where that has a name.</summary>
    public PointSubject? Subject { get; private init; }

    /// <summary>True if nobody wrote it as a point.</summary>
    public bool IsDerived { get; private init; }

    /// <summary>How much it has to say.</summary>
    public double Weight => WeightOf(All);

    /// <summary>True if the point itself denies something.</summary>
    public bool Denies => words.Exists(word => word.IsDenied);

    /// <summary>True if it has no word but the question's, so that those had to do.</summary>
    public bool HasNoNews { get; private set; }

    /// <param name="text">The point.</param>
    /// <param name="question">The stems of the question: a reply has them from there, so that they tell little.</param>
    /// <param name="cutsAtAnd">True if each side of an <em>and</em> says it well enough.</param>
    /// <param name="isDerived">True if nobody wrote it as a point.</param>
    /// <param name="before">What the point before it is about.</param>
    public static PointWords Of(string text, IReadOnlySet<string> question, bool cutsAtAnd = false, bool isDerived = false, PointSubject? before = null)
    {
        var tokens = TokenScanner.Scan(text);
        var marks = new Clause[tokens.Count];
        Denial.Mark(CollectionsMarshal.AsSpan(tokens), marks);
        var point = new PointWords { IsDerived = isDerived, Subject = cutsAtAnd ? null : PointSubject.Of(tokens, question, before) };
        // In a point that somebody wrote, "Hello World" is meant.
        var samples = isDerived && (KeywordRow.IsCode(text) || text.StartsWith("return ", StringComparison.Ordinal)) ? SampleText.In(text) : [];
        for (var i = 0; i < tokens.Count && point.words.Count < Most; i++)
            if (tokens[i].Tells && !samples.Exists(sample => tokens[i].Start >= sample.Start && tokens[i].End <= sample.End))
                point.Add(tokens[i], i, marks[i].Polarity == Polarity.Denied, question);
        // "No." has no other word.
        for (var i = 0; point.words.Count == 0 && i < tokens.Count; i++)
            point.Add(new(tokens[i].Stem, null, tokens[i].Word, Plain, marks[i].Polarity == Polarity.Denied, i, false, Meanings.Of(tokens[i])));
        point.AddPhrases(tokens);
        point.FindAlternatives(tokens);
        point.BackOff();
        point.Segment(text, tokens, cutsAtAnd);
        return point;
    }

    /// <summary>True if more than the question's own words is said; where the point has no other words, if any is.</summary>
    public bool IsNews(ReadOnlySpan<float> said)
    {
        for (var i = 0; i < words.Count; i++)
            if (said[i] >= LeastNews && (HasNoNews || !words[i].IsAsked))
                return true;
        return false;
    }

    /// <summary>True if at most one word is said that tells the point, the question's own not counted: a long text has one by chance.</summary>
    public bool IsThin(ReadOnlySpan<float> said)
    {
        var telling = 0;
        for (var i = 0; i < words.Count; i++)
            if (said[i] >= LeastNews && !words[i].IsAsked && words[i].Weight > Light)
                telling++;
        return telling < 2;
    }

    /// <summary>True if one of some words, a bit each, tells the point: not the question's, and no light one.</summary>
    public bool Tells(ulong some)
    {
        for (var i = 0; i < words.Count; i++)
            if ((some >> i & 1) != 0 && (HasNoNews || !words[i].IsAsked) && words[i].Weight > Light)
                return true;
        return false;
    }

    /// <summary>True if one of some words, a bit each, says something of the subject, and is no part of its name.</summary>
    public bool HasProperty(ulong some)
    {
        for (var i = 0; i < words.Count; i++)
            if ((some >> i & 1) != 0 && !words[i].IsAsked && words[i].Weight > Light && Subject?.Stems.Contains(words[i].Stem) != true)
                return true;
        return false;
    }

    /// <summary>The share of the point that is said: 0 to 1.</summary>
    /// <param name="said">How surely each word is said, 0 to 1.</param>
    public double Share(ReadOnlySpan<float> said)
    {
        var share = ShareOfAll(said);
        if (share > 0)
            foreach (var segment in segments)
                share = Math.Max(share, SegmentWorth * WeightOf(segment, said) / WeightOf(segment));
        return share;
    }

    /// <summary>The same, but no part of the point stands for all of it.</summary>
    public double ShareOfAll(ReadOnlySpan<float> said) => WeightOf(All, said) / WeightOf(All);

    /// <summary>A word that many points of the task have tells little of each.</summary>
    public void Weigh(IReadOnlyDictionary<string, int> points)
    {
        for (var i = 0; i < words.Count; i++)
            words[i] = words[i] with { Weight = words[i].Weight / Math.Sqrt(points[words[i].Stem]) };
    }

    private double WeightOf(ulong set, ReadOnlySpan<float> said)
    {
        var weight = 0.0;
        for (var i = 0; i < words.Count; i++)
            if ((set >> i & 1) != 0 && !HasStandIn(set, i))
                weight += words[i].Weight * Math.Max(said[i], SaidInstead(set, i, said));
        return weight;
    }

    private double WeightOf(ulong set)
    {
        var weight = 0.0;
        for (var i = 0; i < words.Count; i++)
            if ((set >> i & 1) != 0 && !HasStandIn(set, i))
                weight += words[i].Weight;
        return weight;
    }

    // "A page or a message": one of them will do, and they count as one word.
    private bool HasStandIn(ulong set, int word) => words[word].InsteadOf is >= 0 and var first && (set >> first & 1) != 0;

    private float SaidInstead(ulong set, int word, ReadOnlySpan<float> said)
    {
        var most = 0f;
        for (var i = word + 1; i < words.Count; i++)
            if (words[i].InsteadOf == word && (set >> i & 1) != 0)
                most = Math.Max(most, said[i]);
        return most;
    }

    private void Add(Token token, int at, bool isDenied, IReadOnlySet<string> question)
    {
        var worth = token.Word.Length == 1 ? Letter : token.IsName ? Name : PlainWords.IsLight(token.Word) ? Light : Plain;
        if (question.Contains(token.Stem))
            Add(new(token.Stem, null, token.Word, OfQuestion, isDenied, at, true, Meanings.Of(token)));
        else if (token.Parts.Length > 0 && token.Parts.All(question.Contains))
            // FLASK_DEBUG is news even where the question says Flask and debug; Flask and debug are none.
            Add(new(token.Stem, null, token.Word, worth, isDenied, at, false, Meanings.OfStem(token.Stem)));
        else if (token.Parts.Length == 0)
            Add(new(token.Stem, null, token.Word, worth, isDenied, at, false, Meanings.Of(token)));
        else
        {
            var news = token.Parts.Count(part => !question.Contains(part));
            foreach (var part in token.Parts)
                Add(new(part, token.Stem, part, question.Contains(part) ? OfQuestion : Math.Max(worth / news, 0.75), isDenied, at, question.Contains(part), Meanings.OfPart(part)));
        }
    }

    private void Add(PointWord word)
    {
        if (words.Count < Most && !words.Exists(other => other.Stem == word.Stem))
            words.Add(word);
    }

    private void AddPhrases(List<Token> tokens)
    {
        foreach (var phrase in Thesaurus.BuiltIn.In(tokens, 0, tokens.Count))
        {
            var stood = 0UL;
            for (var i = 0; i < words.Count; i++)
                if (words[i].Token >= phrase.First && words[i].Token <= phrase.Last && Has(phrase, words[i], tokens[words[i].Token].Parts))
                    stood |= 1UL << i;
            if (stood != 0)
                phrases.Add((phrase.Meaning, stood));
        }
    }

    // "Flask" is a part of Flask-Login, and by far not all of it.
    private static bool Has(Phrase phrase, PointWord word, string[] parts)
    {
        var first = word.Token == phrase.First ? phrase.FirstPart : 0;
        var last = word.Token == phrase.Last ? phrase.LastPart : parts.Length - 1;
        if (word.Whole is null)
            return first == 0 && last >= parts.Length - 1;
        var part = Array.IndexOf(parts, word.Stem);
        return part >= first && part <= last;
    }

    private void FindAlternatives(List<Token> tokens)
    {
        for (var i = 1; i < words.Count; i++)
            if (words[i].Whole is null && !words[i].IsAsked && words[i - 1] is { Whole: null, IsAsked: false } before
                && words[i].Token - before.Token is var apart and (2 or 3) && tokens[before.Token + 1].Word == "or" && (apart == 2 || !tokens[before.Token + 2].Tells))
                words[i] = words[i] with { InsteadOf = before.InsteadOf >= 0 ? before.InsteadOf : i - 1 };
    }

    // A point that has no word but the question's is told by those.
    private void BackOff()
    {
        HasNoNews = words.TrueForAll(word => word.IsAsked);
        if (!HasNoNews && words.Sum(word => word.Weight) >= (2 * OfQuestion) + Light)
            return;
        for (var i = 0; i < words.Count; i++)
            words[i] = words[i] with { Weight = Plain };
    }

    // "Put a proxy such as Nginx in front": the kind or the example will do; so will what stands before a colon or after it.
    private void Segment(string text, List<Token> tokens, bool cutsAtAnd)
    {
        var start = 0;
        for (var i = 1; i <= tokens.Count; i++)
        {
            if (i < tokens.Count && !Segments(text, tokens, i) && !(cutsAtAnd && tokens[i].Word == "and"))
                continue;
            AddSegment(start, i);
            start = i;
        }
    }

    private void AddSegment(int first, int end)
    {
        var segment = 0UL;
        for (var i = 0; i < words.Count; i++)
            if (words[i].Token >= first && words[i].Token < end)
                segment |= 1UL << i;
        if (segment != All && WeightOf(segment) >= Math.Max(LeastSegment, LeastSegmentShare * WeightOf(All)))
            segments.Add(segment);
    }

    private static bool Segments(string text, List<Token> tokens, int at) =>
        text.AsSpan(tokens[at - 1].End, tokens[at].Start - tokens[at - 1].End) is var between
        && (between.ContainsAny(":→;") || between.Contains(" (", StringComparison.Ordinal) || (between.Contains(')') && Closes(text.AsSpan(0, tokens[at - 1].End))))
        || (tokens[at].AfterBreak && tokens[at].Word == "which")
        // Flask-Login for user sessions: the name says it.
        || (tokens[at].Word == "for" && tokens[at - 1].Parts.Length > 0)
        || (tokens[at].Word == "such" && at + 1 < tokens.Count && tokens[at + 1].Word == "as");

    // A bracket that stands behind a blank holds an aside, one that stands behind a name what is passed to it.
    private static bool Closes(ReadOnlySpan<char> before) => before.LastIndexOf('(') is > 0 and var open && before[open - 1] == ' ';
}
