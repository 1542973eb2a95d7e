using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>Finds what a merge left behind. The first mark of each conflict is named; inside code it may be an example.</summary>
internal static class ConflictMarks
{
    private const string Ours = "<<<<<<< ";

    public static IReadOnlyList<int> Find(SourceText source, ScannedDocument document)
    {
        var lines = new List<int>();
        for (var line = 0; line < source.Lines.LineCount; line++)
        {
            var span = source.Lines.LineSpan(line);
            if (span.In(source.Text).StartsWith(Ours, StringComparison.Ordinal) && !IsInFence(document, span.Start))
                lines.Add(line);
        }

        return lines;
    }

    private static bool IsInFence(ScannedDocument document, int offset)
    {
        foreach (ref readonly var block in document.Blocks.AsSpan())
            if (block.Kind == BlockKind.Fence && block.Span.Contains(offset))
                return true;
        return false;
    }
}
