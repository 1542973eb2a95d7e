using System.Buffers;

namespace FlaskPrep.Core.Text;

/// <summary>The seven kinds of HTML blocks, by their numbers in CommonMark 0.31.2, section 4.6.</summary>
internal static class HtmlBlocks
{
    private const int Declaration = 4;
    private const int BlockTag = 6;
    private const int AnyTag = 7;

    private static readonly SearchValues<string> RawEnds =
        SearchValues.Create(["</script>", "</pre>", "</style>", "</textarea>"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> RawTags = Names("script pre style textarea");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> BlockTags = Names(
        "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset " +
        "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem " +
        "nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul");

    /// <summary>The kind of the block that a line opens, or 0.</summary>
    /// <param name="line">The rest of the line from its <c>&lt;</c>.</param>
    /// <param name="interrupts">True inside a paragraph, which the seventh kind does not end.</param>
    public static int Open(ReadOnlySpan<char> line, bool interrupts)
    {
        if (line.Length < 2) return 0;
        if (line[1] == '?') return 3;
        if (line[1] == '!') return OpenDeclaration(line);

        bool closing = line[1] == '/';
        ReadOnlySpan<char> name = line[(closing ? 2 : 1)..];
        int length = HtmlTags.NameLength(name);
        if (length == 0) return 0;
        ReadOnlySpan<char> after = name[length..];
        name = name[..length];
        bool ends = after.IsEmpty || after[0] is ' ' or '\t' or '>';
        if (!closing && ends && RawTags.Contains(name)) return 1;
        if ((ends || after.StartsWith("/>")) && BlockTags.Contains(name)) return BlockTag;
        if (interrupts) return 0;
        int end = HtmlTags.TagEnd(line, 0);
        return end > 0 && Markup.IsBlank(line[end..]) ? AnyTag : 0;
    }

    /// <summary>True if this is the last line of a block of a kind.</summary>
    public static bool EndsIn(int kind, ReadOnlySpan<char> line) => kind switch
    {
        1 => line.ContainsAny(RawEnds),
        2 => line.Contains("-->", StringComparison.Ordinal),
        3 => line.Contains("?>", StringComparison.Ordinal),
        Declaration => line.Contains('>'),
        5 => line.Contains("]]>", StringComparison.Ordinal),
        _ => false,
    };

    public static bool EndsAtBlankLine(int kind) => kind is BlockTag or AnyTag;

    private static int OpenDeclaration(ReadOnlySpan<char> line)
    {
        if (line.StartsWith("<!--")) return 2;
        if (line.StartsWith("<![CDATA[")) return 5;
        return line.Length > 2 && char.IsAsciiLetter(line[2]) ? Declaration : 0;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(string names) =>
        names.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
