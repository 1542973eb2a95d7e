using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>What a marker needs to know of lists.</summary>
internal static class Items
{
    private const int Deepest = 3;

    /// <summary>True for a block outside lists, and for the first one of an item that is in no other item.</summary>
    public static bool BeginsTopItem(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        return candidate.Item < 0 || (document.Items[candidate.Item].Parent < 0 && candidate.Line == document.Items[candidate.Item].Line);
    }

    /// <summary>True for a block that stands on the line of an item's mark.</summary>
    public static bool Begins(ScannedDocument document, int block) =>
        document.Blocks[block] is { Item: >= 0 } candidate && candidate.Line == document.Items[candidate.Item].Line;

    /// <summary>How deep an item is nested, from 0; what is deeper than three is all alike.</summary>
    public static int Depth(ScannedDocument document, int item)
    {
        var depth = 0;
        for (var parent = document.Items[item].Parent; parent >= 0 && depth < Deepest; parent = document.Items[parent].Parent)
            depth++;
        return depth;
    }

    /// <summary>The first line of an item without its task box.</summary>
    public static TextSpan FirstLine(ScannedDocument document, in Block block, ListItem item)
    {
        var line = MarkerText.Trim(document.Text, document.LinesOf(block)[0]);
        const int Box = 3;
        return item.Task != '\0' && line.Length > Box ? MarkerText.Trim(document.Text, new(line.Start + Box, line.End)) : line;
    }

    /// <summary>The item that a block begins, or null.</summary>
    public static ListItem? Begun(ScannedDocument document, int block)
    {
        ref readonly var candidate = ref document.Blocks[block];
        return candidate.Item >= 0 && BeginsTopItem(document, block) ? document.Items[candidate.Item] : null;
    }
}
