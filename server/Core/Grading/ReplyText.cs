using System.Runtime.InteropServices;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// A reply, cut into words and sentences. A sentence that was said before is left out: saying it twice is no more than saying it once.
/// </summary>
internal sealed class ReplyText
{
    // What is said in one breath; a sentence that never ends is cut here.
    private const int MostWords = 60;

    private readonly List<Token> words = [];
    private readonly List<ReplyUnit> units = [];
    private readonly HashSet<ulong> said = [];
    private Clause[] clauses = [];

    private ReplyText(string text) => Text = text;

    public string Text { get; }

    /// <summary>True if somebody's questions and answers are in it; what stands from there on is left out.</summary>
    public bool HasPastedBank { get; private set; }

    public IReadOnlyList<Token> Words => words;

    public IReadOnlyList<ReplyUnit> Units => units;

    public static ReplyText Read(string text)
    {
        var reply = new ReplyText(text);
        var own = PastedBank.Start(text);
        foreach (var (span, isCode) in SentenceScanner.Cut(text))
            if (span.Start + text.AsSpan(span.Start, span.End - span.Start).IndexOfAnyExcept(" \t\r\n") < own)
                reply.Add(span, isCode);
        reply.HasPastedBank = own < text.Length;
        reply.clauses = new Clause[reply.words.Count];
        var all = CollectionsMarshal.AsSpan(reply.words);
        var number = 0;
        foreach (var unit in reply.units)
            number = Denial.Mark(all.Slice(unit.First, unit.Count), reply.clauses.AsSpan(unit.First, unit.Count), number);
        return reply;
    }

    /// <summary>All words as one sentence that denies nothing: for texts that are only asked what they are about.</summary>
    public static ReplyText Whole(string text)
    {
        var reply = new ReplyText(text);
        TokenScanner.Scan(text, new(0, text.Length), reply.words);
        reply.clauses = new Clause[reply.words.Count];
        reply.clauses.AsSpan().Fill(new(0, Polarity.Open));
        if (reply.words.Count > 0)
            reply.units.Add(new(0, reply.words.Count, IsKeywords: false));
        return reply;
    }

    /// <summary>Takes sentences out of what is graded.</summary>
    public void Drop(IReadOnlyCollection<ReplyUnit> dropped) => units.RemoveAll(dropped.ToHashSet().Contains);

    public Clause ClauseOf(int word) => clauses[word];

    /// <summary>The text from one word to another.</summary>
    public string Stretch(int first, int last) => Text[words[first].Start..words[last].End];

    private void Add(TextSpan span, bool isCode)
    {
        var start = words.Count;
        TokenScanner.Scan(Text, span, words);
        for (var first = start; first < words.Count; first += MostWords)
        {
            var count = Math.Min(MostWords, words.Count - first);
            var unit = CollectionsMarshal.AsSpan(words).Slice(first, count);
            if (!said.Add(WordHash.Of(unit)))
                continue;
            var own = Text.AsSpan(unit[0].Start, unit[^1].End - unit[0].Start);
            units.Add(new(first, count, !isCode && KeywordRow.Is(unit, own), isCode || KeywordRow.IsCode(own)));
        }
    }
}
