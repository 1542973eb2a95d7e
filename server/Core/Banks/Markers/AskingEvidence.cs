using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>What a document says about its marked lines besides their words: an answer that is unfolded or labelled below a line, and a title that calls all of them questions.</summary>
internal sealed class AskingEvidence
{
    private readonly ScannedDocument document;

    /// <summary>Where an answer is shown, in ascending order.</summary>
    private readonly List<int> reveals;
    private readonly int headings;

    public AskingEvidence(ScannedDocument document, bool isNamed)
    {
        this.document = document;
        reveals = Reveals.In(document);
        headings = document.Blocks.Count(block => block.Kind == BlockKind.Heading);
        IsNamed = isNamed;
        CallsItselfBank = isNamed || BankTitle.IsIn(document);
        IsForInterviews = BankTitle.IsForInterviews(document);
    }

    /// <summary>True if somebody called the file a bank, by its name or its front matter.</summary>
    public bool IsNamed { get; }

    /// <summary>True if the title says that this is a list of questions, in one of many languages, or the file is named so.</summary>
    public bool CallsItselfBank { get; }

    /// <summary>True if the title speaks of interviews, which may be a list of questions and may be advice.</summary>
    public bool IsForInterviews { get; }

    /// <summary>Whether a marked line asks, by its words or by the answer that is shown below it.</summary>
    /// <param name="markers">All lines marked alike.</param>
    /// <param name="index">Which one.</param>
    public bool Asks(List<QuestionMarker> markers, int index) =>
        AskingWords.Asks(document.Text, markers[index].Title) || IsRevealed(markers, index);

    /// <summary>Whether a title asks by its words, whatever stands below it.</summary>
    public bool AsksItself(QuestionMarker marker) => AskingWords.Asks(document.Text, marker.Title);

    /// <summary>The same without words such as <em>explain</em>, which also begin the steps of a recipe.</summary>
    public bool AsksByMark(List<QuestionMarker> markers, int index) =>
        AskingWords.AsksPlainly(document.Text, markers[index].Title) || IsRevealed(markers, index);

    public ReadOnlySpan<char> TitleOf(in QuestionMarker marker) => marker.Title.In(document.Text);

    /// <summary>
    /// Whether the text below a marked line asks, in a document that calls itself a list of questions: <em>Two sum</em>, and below it <em>Write a function that…</em>.
    /// </summary>
    public bool AsksBelow(in QuestionMarker marker)
    {
        if (!CallsItselfBank)
            return false;
        ref readonly var own = ref document.Blocks[marker.Block];
        var lines = document.LinesOf(own);
        for (var line = 0; line < lines.Length; line++)
            if (lines[line].Start > marker.Title.End)
                return AskingWords.Asks(document.Text, MarkerText.Trim(document.Text, lines[line]));
        // Below a heading anything may stand, and begin with "When" or "Do".
        return marker.Block + 1 < document.Blocks.Length
            && document.Blocks[marker.Block + 1] is { Kind: BlockKind.Paragraph, LineCount: > 0 } below && below.Item == own.Item
            && EndsAsking(document.LinesOf(below));
    }

    /// <summary>A few questions in the middle of other things are rhetoric; one alone is the title of the whole.</summary>
    public bool IsMostOfDocument(List<QuestionMarker> markers)
    {
        const int Few = 6;
        const double Most = 0.3;
        if (markers.Count == 1)
            return IsFirst(markers[0].Block);
        return markers.Count >= Few || markers[^1].Start - markers[0].Start >= Most * (document.Text.Length - markers[0].Start);
    }

    /// <summary>Whether hardly a heading of the document is none of the marked lines.</summary>
    public bool AreMostHeadings(List<QuestionMarker> markers) => headings <= markers.Count + 2;

    /// <summary>Whether the marked lines stand in more than a part of the document, such as a list of frequent questions at its end.</summary>
    public bool GoesThroughDocument(List<QuestionMarker> markers) => (markers[^1].Start - markers[0].Start) * 2 >= document.Text.Length;

    private bool EndsAsking(ReadOnlySpan<TextSpan> lines)
    {
        foreach (var line in lines)
            if (AskingWords.EndsAsking(document.Text, line))
                return true;
        return false;
    }

    // Below the document's title at most.
    private bool IsFirst(int block)
    {
        var headings = 0;
        foreach (ref readonly var above in document.Blocks.AsSpan(0, block))
            if (above.Kind == BlockKind.Paragraph || (above.Kind == BlockKind.Heading && ++headings > 1))
                return false;
        return true;
    }

    private bool IsRevealed(List<QuestionMarker> markers, int index)
    {
        var from = markers[index].Title.End;
        var at = reveals.BinarySearch(from);
        at = at < 0 ? ~at : at;
        return at < reveals.Count && (index + 1 == markers.Count || reveals[at] < markers[index + 1].Start) && IsNear(reveals[at], markers[index]);
    }

    // Below a section's title there are questions first, each with an answer of its own. What unfolds has headings of its own.
    private bool IsNear(int reveal, in QuestionMarker marker)
    {
        if (marker.IsFolded)
            return true;
        for (var block = marker.Block + 1; block < document.Blocks.Length && document.Blocks[block].Span.Start < reveal; block++)
            if (document.Blocks[block].Kind == BlockKind.Heading)
                return false;
        return true;
    }
}
