using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>The headings that a place in a bank stands under.</summary>
internal sealed class SectionTrail(ScannedDocument document)
{
    private readonly List<(int Level, string Title)> open = [];

    /// <summary>Null outside any section.</summary>
    public string? Path { get; private set; }

    public QuestionLevels Levels { get; private set; }

    /// <summary>Takes in a section's heading.</summary>
    public void Enter(in Block block)
    {
        var level = LevelOf(document, block);
        if (level == 0)
            return;
        open.RemoveAll(section => section.Level >= level);
        open.Add((level, Title(document, block)));
        // Once a section, not once a question in it.
        Path = string.Join(" > ", open.Select(section => section.Title));
        Levels = open.Aggregate(QuestionLevels.None, (levels, section) => levels | LevelNames.In(section.Title));
    }

    /// <summary>1 to 6 for a heading, 7 for a line that names a level in a text without headings, 0 for what opens no section.</summary>
    public static int LevelOf(ScannedDocument document, in Block block)
    {
        if (block.Kind == BlockKind.Html)
            return HtmlLevelOf(document.Text, block.Span);
        if (block.LineCount == 0)
            return 0;
        if (block.Kind == BlockKind.Heading)
            return IsUnderlinedProse(document, block) ? 0 : block.Level;
        return IsLevelLine(document, block) ? 7 : 0;
    }

    private static string Title(ScannedDocument document, in Block block) =>
        block.Kind == BlockKind.Html ? HtmlElement.TitleOf(document.Text, block.Span) : document.LinesOf(block)[0].Of(document.Text).Trim();

    /// <summary>The level of a block that begins with <c>&lt;h2&gt;</c>, or 0.</summary>
    private static int HtmlLevelOf(string text, TextSpan span) =>
        span.In(text) is ['<', 'h' or 'H', var level and >= '1' and <= '6', var next, ..] && (next == '>' || char.IsWhiteSpace(next)) ? level - '0' : 0;

    /// <summary>The last paragraph of an answer with a rule right below it, which Markdown takes for a heading.</summary>
    private static bool IsUnderlinedProse(ScannedDocument document, in Block block)
    {
        const int LongestTitle = 120;
        var lines = document.LinesOf(block);
        return document.Text[block.Span.Start] != '#' && (lines.Length > 2 || block.Span.Length > LongestTitle + lines[^1].Length || lines[0].In(document.Text).TrimEnd() is [.., '.' or ';' or '。']);
    }

    /// <summary>A line of its own that names a level, such as <em>Basic Level (For Beginners)</em>.</summary>
    private static bool IsLevelLine(ScannedDocument document, in Block block)
    {
        const int LongestTitle = 80;
        const int MostBlanks = 8;
        if (block is not { Kind: BlockKind.Paragraph, LineCount: 1, Item: < 0, Quotes: 0 } || block.Span.Length > 2 * LongestTitle)
            return false;
        // Asked of every paragraph: nothing is copied.
        var title = document.LinesOf(block)[0].In(document.Text).Trim();
        return title.Length is > 0 and <= LongestTitle
            && title[^1] is not ('.' or '?' or '!' or ':' or ',' or ';')
            && char.IsUpper(title[0])
            && title.Count(' ') <= MostBlanks
            && LevelNames.In(title) != QuestionLevels.None;
    }
}
