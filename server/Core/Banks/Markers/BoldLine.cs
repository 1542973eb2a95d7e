using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>**What is Flask?**</c>: a line in bold, outside lists; <c>**1. What is Flask?**</c> too.</summary>
internal sealed class BoldLine : IMarkerRecognizer
{
    public double LeastAsking => 0.6;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        if (Marker(document, block) is { } marker)
            found.Add(marker);
    }

    private static QuestionMarker? Marker(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.Kind != BlockKind.Paragraph || candidate.LineCount == 0 || candidate.Item >= 0)
            return null;
        var line = document.LinesOf(candidate)[0];
        if (Title(document.Text, line) is { } title)
            return MarkerText.Number(document.Text, title) is { Title.IsEmpty: false } read
                ? new(block, MarkerText.Bare(document.Text, read.Title), read.Value)
                : new(block, title, null);
        return null;
    }

    /// <summary>What a line holds that is bold as a whole, but for signs behind it: <c>**Why?** 👶</c>; null if it is not.</summary>
    internal static TextSpan? Title(string text, TextSpan line)
    {
        line = MarkerText.Trim(text, line);
        var end = line.End;
        while (end > line.Start && text[end - 1] is not ('*' or '_') && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        var bare = MarkerText.Bare(text, new(line.Start, end));
        return bare.Start > line.Start && !bare.IsEmpty && bare.End < end ? bare : null;
    }
}
