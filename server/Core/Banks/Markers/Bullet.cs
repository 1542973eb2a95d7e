using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>- What is Flask?</c>: a bullet or a task box, its answer nested below it or none at all. Some make the answered ones headings, <c>- #### What is Flask?</c>.</summary>
internal sealed class Bullet : IMarkerRecognizer
{
    public double LeastAsking => 0.7;

    public bool IsAnyList => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || candidate.LineCount == 0 || !Items.Begins(document, block) || document.Items[candidate.Item].Number >= 0)
            return;
        var item = document.Items[candidate.Item];
        var read = TitleText.Read(document.Text, Items.FirstLine(document, candidate, item));
        if (IsFurtherIn(document, item, found) && !AskingWords.Asks(document.Text, read.Title))
            return;
        if (!read.Title.IsEmpty && !Boilerplate.IsLink(document.Text, read.Title) && !Boilerplate.IsCode(document.Text, read.Title))
            found.Add(new(block, candidate.Span.Start, read.Title, read.Number) { AnswerStart = read.AnswerStart, Style = Items.Depth(document, candidate.Item) });
    }

    /// <summary>An item that is indented by one blank only is a sibling by the letter of Markdown, and a part of the one above it to whoever wrote it.</summary>
    private static bool IsFurtherIn(ScannedDocument document, ListItem item, List<QuestionMarker> found) =>
        found.Count > 0 && document.Blocks[found[^1].Block].Item is var last && document.Items[last].Parent == item.Parent
        && Blanks(document.Text, item.Marker.Start) > Blanks(document.Text, document.Items[last].Marker.Start);

    private static int Blanks(string text, int at)
    {
        var blanks = 0;
        while (at - blanks > 0 && text[at - blanks - 1] == ' ')
            blanks++;
        return blanks;
    }
}
