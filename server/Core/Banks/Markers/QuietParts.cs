using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>The parts of a document, each with its heading, that ask nothing: contents, references, people, by their title or because they hold links alone.</summary>
internal static class QuietParts
{
    /// <summary>A list of people has some without a page.</summary>
    private const int MostlyLinks = 3;

    /// <summary>So many questions below "HTML Links" are about links.</summary>
    private const int FewAsking = 3;

    /// <summary>For each block whether it is in such a part.</summary>
    public static bool[] Of(ScannedDocument document)
    {
        var found = new bool[document.Blocks.Length];
        // The level of the part that is left out with all parts below it, or 0.
        var open = 0;
        for (var from = 0; from < found.Length;)
        {
            var (next, links, others) = (from + 1, IsLink(document, from) ? 1 : 0, 0);
            for (; next < found.Length && document.Blocks[next].Kind != BlockKind.Heading; next++)
            {
                links += IsLink(document, next) ? 1 : 0;
                others += document.Blocks[next].Kind is not (BlockKind.Html or BlockKind.ThematicBreak) && !IsLink(document, next) ? 1 : 0;
            }

            ref readonly var heading = ref document.Blocks[from];
            // A heading that asks may be answered by links.
            var isListed = links > 0 && (others == 0 || links >= MostlyLinks * others) && heading.LineCount > 0 && !IsQuestion(document, heading);
            // The chapters of a list of contents may be headings, each a link.
            var isChapter = from > 0 && found[from - 1] && heading.LineCount > 0 && Boilerplate.IsLink(document.Text, document.LinesOf(heading)[0]);
            if (heading is { Kind: BlockKind.Heading, LineCount: > 0 })
            {
                var title = document.LinesOf(heading)[0];
                if (open > 0 && (heading.Level <= open || AskingWords.AsksPlainly(document.Text, title)))
                    open = 0;
                if (open == 0 && Boilerplate.IsForHelpers(document.Text, title))
                    open = heading.Level;
                if (isListed || isChapter || open > 0 || (Boilerplate.IsSection(document.Text, title) && !(Boilerplate.IsReading(document.Text, title) && Asks(document, from, next))))
                    Array.Fill(found, true, from, next - from);
            }

            from = next;
        }

        AddAnswers(document, found);
        return found;
    }

    /// <summary>What unfolds below <em>Answer</em>: headings and lists in it are the answer's.</summary>
    private static void AddAnswers(ScannedDocument document, bool[] found)
    {
        var (open, depth) = (-1, 0);
        for (var block = 0; block < found.Length; block++)
        {
            ref readonly var candidate = ref document.Blocks[block];
            if (candidate.Kind is not (BlockKind.Html or BlockKind.Paragraph))
                continue;
            // Without its end the one before is a slip, and nothing below it is left out for that.
            if (candidate.Kind == BlockKind.Html && Reveals.IsButtonFirst(document.Text, candidate))
                (open, depth) = (block, 0);
            for (var at = candidate.Span.Start; open >= 0 && HtmlElement.NextFold(document.Text, new(at, candidate.Span.End)) is { } fold; at = fold.Inner.Start)
            {
                depth += fold.IsClosing ? -1 : 1;
                if (depth > 0)
                    continue;
                Array.Fill(found, true, open + 1, Math.Max(0, block - open - 1));
                open = -1;
            }
        }
    }

    private static bool Asks(ScannedDocument document, int from, int to)
    {
        var asking = 0;
        for (var block = from + 1; block < to && asking < FewAsking; block++)
            if (document.Blocks[block] is { Kind: BlockKind.Paragraph, LineCount: > 0 } line && !IsLink(document, block) && AskingWords.EndsAsking(document.Text, TitleText.Read(document.Text, document.LinesOf(line)[0]).Title))
                asking++;
        return asking == FewAsking;
    }

    private static bool IsQuestion(ScannedDocument document, in Block heading)
    {
        var title = document.LinesOf(heading)[0];
        return AskingWords.AsksPlainly(document.Text, title) || (heading.Item >= 0 && AskingWords.Asks(document.Text, title));
    }

    private static bool IsLink(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        return candidate is { Kind: BlockKind.Paragraph, Item: >= 0, LineCount: > 0 } && Boilerplate.IsLink(document.Text, document.LinesOf(candidate)[0]);
    }
}
