using System.Globalization;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>
/// The list <c>Key points:</c> at the end of an answer: taken as written. An item <c>any 2 of:</c> holds a group of which a good answer says so many; <c>bonus:</c> makes
/// an item, or all below it, points that a better answer says too. A line <c>Source:</c> below the list says where to check the answer.
/// </summary>
internal static class PointsList
{
    private const string Title = "key points";

    private static readonly string[] SourceLabels = ["source:", "sources:"];

    /// <summary>The answer without its list, the points of the list, and the source below it or null; null where there is no list.</summary>
    public static (string Answer, IReadOnlyList<KeyPoint> Points, string? Source)? Split(string answer)
    {
        if (!answer.Contains(Title, StringComparison.OrdinalIgnoreCase))
            return null;
        var scanned = MarkdownScanner.Scan(answer);
        var source = Source(scanned);
        var last = scanned.Blocks.Length - (source is null ? 0 : 1);
        for (var block = last - 1; block >= 0; block--)
            if (TitleEnd(scanned, block) is { } end && IsListTo(last, scanned, block, end) && Points(scanned, end) is { Count: > 0 } points)
                return (answer[..TitleStart(scanned, block)].TrimEnd(), points, source);
        return null;
    }

    /// <summary>Where the line of the title ends, if the last line of a block is one: <c>Key points:</c>, <c>**Key points**</c>, <c>### Key points</c>.</summary>
    private static int? TitleEnd(ScannedDocument scanned, int block)
    {
        ref readonly var candidate = ref scanned.Blocks[block];
        if (candidate.Kind is not (BlockKind.Paragraph or BlockKind.Heading) || candidate.LineCount == 0 || candidate.Item >= 0)
            return null;
        var line = scanned.LinesOf(candidate)[^1];
        var written = line.In(scanned.Text).Trim();
        var words = written.Trim("*_:# ");
        return words.Equals(Title, StringComparison.OrdinalIgnoreCase) && (written.Length > words.Length || candidate.Kind == BlockKind.Heading) ? line.End : null;
    }

    private static int TitleStart(ScannedDocument scanned, int block)
    {
        ref readonly var candidate = ref scanned.Blocks[block];
        return candidate.LineCount == 1 ? candidate.Span.Start : scanned.LinesOf(candidate)[^1].Start;
    }

    /// <summary>What a last paragraph that begins with <c>Source:</c> says.</summary>
    private static string? Source(ScannedDocument scanned)
    {
        if (scanned.Blocks is not [.., { Kind: BlockKind.Paragraph, LineCount: > 0, Item: < 0, Quotes: 0 } last])
            return null;
        var text = TextOf(scanned, last);
        foreach (var label in SourceLabels)
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && text.Length > label.Length)
                return text[label.Length..].Trim();
        return null;
    }

    // A list in the middle of an answer is a part of it.
    private static bool IsListTo(int last, ScannedDocument scanned, int title, int end)
    {
        for (var block = title + 1; block < last; block++)
            if (scanned.Blocks[block].Item < 0 && scanned.Blocks[block].Span.Start > end)
                return false;
        return true;
    }

    private static List<KeyPoint> Points(ScannedDocument scanned, int from)
    {
        var points = new List<KeyPoint>();
        var (group, need, groupItem) = ((string?)null, 0, -1);
        var bonusItem = -1;
        for (var block = 0; block < scanned.Blocks.Length; block++)
        {
            ref readonly var candidate = ref scanned.Blocks[block];
            if (candidate.Span.Start < from || candidate.Item < 0 || candidate.LineCount == 0 || candidate.Line != scanned.Items[candidate.Item].Line)
                continue;
            var text = TextOf(scanned, candidate);
            var parent = scanned.Items[candidate.Item].Parent;
            if (GroupNeed(text) is > 0 and var wanted)
            {
                (group, need, groupItem) = (text.TrimEnd(':', ' '), wanted, candidate.Item);
            }
            else if (Bonus(text) is { } bonus)
            {
                if (bonus.Length == 0)
                    bonusItem = candidate.Item;
                else
                    points.Add(new(bonus, KeyPointKind.Bonus));
            }
            else if (text.Length > 0)
            {
                points.Add(parent >= 0 && parent == groupItem ? new(text, KeyPointKind.Any, group, need)
                    : new(text, parent >= 0 && parent == bonusItem ? KeyPointKind.Bonus : KeyPointKind.Required));
            }
        }

        return points;
    }

    private static string TextOf(ScannedDocument scanned, in Block block)
    {
        var text = string.Join(' ', scanned.LinesOf(block).ToArray().Select(line => line.Of(scanned.Text).Trim()));
        const int Box = 4;
        return text.StartsWith("[ ] ", StringComparison.Ordinal) || text.StartsWith("[x] ", StringComparison.OrdinalIgnoreCase) ? text[Box..] : text;
    }

    /// <summary><c>any 2 of:</c> needs 2, <c>any of:</c> one; 0 for another text.</summary>
    private static int GroupNeed(string text)
    {
        var words = text.Trim('*', '_', ' ');
        if (!words.StartsWith("any ", StringComparison.OrdinalIgnoreCase) || !words.TrimEnd('*', '_').EndsWith(':'))
            return 0;
        var rest = words["any ".Length..].TrimEnd('*', '_', ':', ' ').Split(' ');
        if (rest[^1] is not ("of" or "these") && rest is not [.., "of", "these"])
            return 0;
        return rest[0] switch
        {
            "of" or "one" => 1,
            "two" => 2,
            "three" => 3,
            "four" => 4,
            _ => int.TryParse(rest[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100 ? number : 0,
        };
    }

    private static string? Bonus(string text)
    {
        var words = text.TrimStart('*', '_');
        return words.StartsWith("bonus:", StringComparison.OrdinalIgnoreCase) ? words["bonus:".Length..].TrimStart('*', '_', ' ') : null;
    }
}
