using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Finds where a document shows answers: <c>&lt;summary&gt;Show answer&lt;/summary&gt;</c>, a heading <c>### Answer</c>, and a line that begins with <c>Answer:</c>.</summary>
internal static class Reveals
{
    /// <summary>So often a summary says the same before that is taken for a button.</summary>
    private const int Often = 3;

    /// <summary>Offsets in ascending order.</summary>
    public static List<int> In(ScannedDocument document)
    {
        var found = new List<int>();
        var titles = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (ref readonly var block in document.Blocks.AsSpan())
        {
            if (block.Kind == BlockKind.Html)
                AddSummaries(document.Text, block, found, titles);
            else if (block.Kind == BlockKind.Paragraph)
                AddLabels(document, block, found);
            else if (block is { Kind: BlockKind.Heading, LineCount: > 0 } && Boilerplate.IsAnswer(document.Text, document.LinesOf(block)[0]))
                found.Add(block.Span.Start);
        }

        AddOptions(document, found);
        foreach (var places in titles.Values)
            if (places.Count >= Often)
                found.AddRange(places);
        found.Sort();
        return found;
    }

    /// <summary>True for the title of a summary that is no question: a word for an answer, or what many summaries say alike.</summary>
    public static bool IsButton(string text, in QuestionMarker marker) =>
        Boilerplate.Is(text, marker.Title) || (marker.Number is null && !AskingWords.Asks(text, marker.Title));

    /// <summary>Whether a block of HTML begins with what unfolds when somebody clicks a word for an answer.</summary>
    public static bool IsButtonFirst(string text, in Block block)
    {
        if (HtmlElement.NextFold(text, block.Span) is not { IsClosing: false } fold || HtmlElement.Next(text, fold.Inner) is not { } summary
            || !summary.Name.In(text).Equals("summary", StringComparison.OrdinalIgnoreCase) || HtmlElement.CloseOf(text, summary, block.Span.End) is not { } close)
            return false;
        return Boilerplate.IsAnswer(text, TitleText.Read(text, HtmlElement.FirstLine(text, new(summary.Inner.Start, close.Start))).Title);
    }

    /// <summary>Takes out of what unfolds those that say the same as many others and do not ask.</summary>
    public static List<QuestionMarker> WithoutButtons(string text, List<QuestionMarker> markers)
    {
        if (!markers.Exists(marker => marker.IsFolded))
            return markers;
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var marker in markers)
            counts[marker.Title.Of(text)] = counts.GetValueOrDefault(marker.Title.Of(text)) + 1;
        return markers.FindAll(marker => !marker.IsFolded || counts[marker.Title.Of(text)] < Often || !IsButton(text, marker));
    }

    private static void AddSummaries(string text, in Block block, List<int> found, Dictionary<string, List<int>> titles)
    {
        for (var at = block.Span.Start; HtmlElement.Next(text, new(at, block.Span.End)) is { } element; at = element.Inner.Start)
        {
            if (element.IsClosing || !element.Name.In(text).Equals("summary", StringComparison.OrdinalIgnoreCase) || HtmlElement.CloseOf(text, element, block.Span.End) is not { } close)
                continue;
            var read = TitleText.Read(text, HtmlElement.FirstLine(text, new(element.Inner.Start, close.Start)));
            if (Boilerplate.Is(text, read.Title) && !Boilerplate.IsContents(text, read.Title))
                found.Add(element.Start);
            else if (read.Number is null && !AskingWords.Asks(text, read.Title))
                (titles.TryGetValue(read.Title.Of(text), out var places) ? places : titles[read.Title.Of(text)] = []).Add(element.Start);
        }
    }

    /// <summary>Where there is something to choose from, <c>A. …</c> and <c>B. …</c> on the next line, of a list or in code too.</summary>
    private static void AddOptions(ScannedDocument document, List<int> found)
    {
        var first = -1;
        foreach (ref readonly var block in document.Blocks.AsSpan())
        {
            if (block.Kind is not (BlockKind.Paragraph or BlockKind.Fence or BlockKind.IndentedCode))
                continue;
            foreach (var line in document.LinesOf(block))
            {
                var letter = ChoiceReader.LetterOf(line.In(document.Text));
                if (letter == 'B' && first >= 0)
                    found.Add(first);
                if (letter is not null || !line.In(document.Text).IsWhiteSpace())
                    first = letter == 'A' ? line.Start : -1;
            }
        }
    }

    private static void AddLabels(ScannedDocument document, in Block block, List<int> found)
    {
        foreach (var line in document.LinesOf(block))
            if (AnswerLabel.Begins(line.In(document.Text)))
                found.Add(line.Start);
    }
}
