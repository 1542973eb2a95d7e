using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Facts;

/// <summary>
/// How a claim is said: words in order, ignoring case. <c>a|b</c> are alternatives, <c>stor*</c> any word that begins so, <c>...</c> up to six words
/// between, <c>*.get</c> a name before the dot, <c>[ … ]</c> the part to underline and replace. Marks inside a word (<c>app.env</c>) must stand there, glued.
/// </summary>
public sealed class ClaimPattern
{
    private const int MostBetween = 6;

    private readonly IReadOnlyList<ClaimElement> elements;
    private readonly int markFrom;
    private readonly int markTo;

    internal ClaimPattern(string source, IReadOnlyList<ClaimElement> elements, int markFrom, int markTo)
    {
        Source = source;
        this.elements = elements;
        this.markFrom = markFrom;
        this.markTo = markTo;
    }

    /// <summary>The pattern as written.</summary>
    public string Source { get; }

    /// <summary>What a sentence must hold for the pattern to begin there; the index is built on it.</summary>
    internal ClaimElement First => elements[0];

    /// <summary>A written pattern is one or, where its alternatives differ in shape, several.</summary>
    /// <exception cref="FormatException">It is empty, begins or ends with a gap, or its brackets do not match.</exception>
    public static IReadOnlyList<ClaimPattern> Parse(string source) => [.. ClaimPatternParser.Parse(source)];

    /// <summary>Where the sentence says the claim from this token on: the marked part and the whole, or null.</summary>
    internal (TextSpan Marked, TextSpan Whole)? MatchAt(ClaimSentence sentence, int start)
    {
        Span<int> places = stackalloc int[elements.Count];
        if (!elements[0].Matches(sentence, start))
            return null;
        places[0] = start;
        if (!MatchFrom(1, sentence, places))
            return null;
        return (SpanOf(sentence, places[markFrom], places[markTo - 1]), SpanOf(sentence, places[0], places[^1]));
    }

    /// <summary>True if the pattern stands anywhere in the sentence.</summary>
    internal bool IsIn(ClaimSentence sentence)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
            if (MatchAt(sentence, token) is not null)
                return true;
        return false;
    }

    /// <summary>
    /// Tries each place that a gap allows, the nearest first: in "runs on Linux and on Windows" the second <em>on</em> is the one meant.
    /// A gap is of six words and a pattern has one or two, so this stays small.
    /// </summary>
    private bool MatchFrom(int element, ClaimSentence sentence, Span<int> places)
    {
        if (element == elements.Count)
            return AreWholeWords(sentence, places);
        var words = 0;
        for (var at = places[element - 1] + 1; at < sentence.Tokens.Count; at++)
        {
            if (elements[element].Matches(sentence, at))
            {
                places[element] = at;
                if (MatchFrom(element + 1, sentence, places))
                    return true;
            }

            words += sentence.Tokens[at].IsWord ? 1 : 0;
            if (!elements[element].Gap || words > MostBetween)
                return false;
        }

        return false;
    }

    private bool AreWholeWords(ClaimSentence sentence, ReadOnlySpan<int> places)
    {
        for (var first = 0; first < elements.Count;)
        {
            var last = first;
            while (last + 1 < elements.Count && elements[last + 1].Glued)
                last++;
            if (!sentence.IsWhole(places[first], places[last], elements[last].IsPrefix))
                return false;
            first = last + 1;
        }

        return true;
    }

    private static TextSpan SpanOf(ClaimSentence sentence, int first, int last) => new(sentence.Tokens[first].Span.Start, sentence.Tokens[last].Span.End);
}
