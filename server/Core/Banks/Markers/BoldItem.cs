using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>1. **What is Flask?**</c>: an item of a list that begins with a line in bold.</summary>
internal sealed class BoldItem : IMarkerRecognizer
{
    public double LeastAsking => 0.5;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private static QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph || candidate.LineCount == 0 || Items.Begun(document, block) is not { } item)
            return null;
        return BoldLine.Title(document.Text, Items.FirstLine(document, candidate, item)) is { } title
            ? MarkerText.Number(document.Text, title) is { Title.IsEmpty: false } read ? new(block, read.Title, read.Value) : new(block, title, item.Number < 0 ? null : item.Number)
            : null;
    }
}
