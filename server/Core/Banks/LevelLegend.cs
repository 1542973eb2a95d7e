using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>What the signs at a title say of its level: the document's own legend (<c>👶 easy ⭐️ medium 🚀 expert</c>) first, then what signs mean to most people.</summary>
internal sealed class LevelLegend
{
    /// <summary>A legend is on one of the first lines that hold a sign and a level's name side by side.</summary>
    private const int MostBlocks = 200;

    private static readonly (string Sign, QuestionLevels Level)[] Usual =
    [
        ("👶", QuestionLevels.Basic), ("🐣", QuestionLevels.Basic), ("🌱", QuestionLevels.Basic), ("🟢", QuestionLevels.Basic), ("🟩", QuestionLevels.Basic), ("🍼", QuestionLevels.Basic),
        ("⭐", QuestionLevels.Intermediate), ("🟡", QuestionLevels.Intermediate), ("🟠", QuestionLevels.Intermediate), ("🟨", QuestionLevels.Intermediate), ("🔵", QuestionLevels.Intermediate),
        ("🚀", QuestionLevels.Advanced), ("🔴", QuestionLevels.Advanced), ("🟥", QuestionLevels.Advanced), ("🔥", QuestionLevels.Advanced), ("💀", QuestionLevels.Advanced), ("⚫", QuestionLevels.Advanced),
    ];

    private readonly List<(string Sign, QuestionLevels Level)> signs = [];

    public LevelLegend(ScannedDocument document)
    {
        for (var block = 0; block < document.Blocks.Length && block < MostBlocks; block++)
            if (document.Blocks[block].Kind == BlockKind.Paragraph)
                foreach (var line in document.LinesOf(document.Blocks[block]))
                    Learn(document.Text.AsSpan(line.Start, Math.Min(line.Length, 400)));
        foreach (var usual in Usual)
            if (!signs.Exists(sign => sign.Sign == usual.Sign))
                signs.Add(usual);
    }

    /// <summary>All levels that the signs and labels around a title name.</summary>
    /// <param name="before">What stands on the title's line before it.</param>
    /// <param name="after">What stands there behind it.</param>
    public QuestionLevels Of(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => Signs(before) | Mark(before) | Signs(after) | LevelNames.In(after) | Stars(after);

    private static QuestionLevels Mark(ReadOnlySpan<char> before) =>
        before.LastIndexOf('[') is >= 0 and var open && before[open..].IndexOf(']') is > 1 and var length ? LevelNames.OfMark(before.Slice(open + 1, length - 1)) : QuestionLevels.None;

    private QuestionLevels Signs(ReadOnlySpan<char> text)
    {
        var found = QuestionLevels.None;
        if (text.IndexOfAnyExceptInRange('\0', '\x7F') < 0)
            return found;
        // Three stars are more than one.
        if (text.Count("⭐") > 1 || text.Contains('★'))
            return Stars(text);
        foreach (var (sign, level) in signs)
            if (text.Contains(sign, StringComparison.Ordinal))
                found |= level;
        return found;
    }

    private static QuestionLevels Stars(ReadOnlySpan<char> text) => Math.Max(text.Count('★'), text.Count('⭐')) switch
    {
        0 => QuestionLevels.None,
        1 => text.Contains('★') ? QuestionLevels.Basic : QuestionLevels.None,
        2 => QuestionLevels.Intermediate,
        _ => QuestionLevels.Advanced,
    };

    private void Learn(ReadOnlySpan<char> line)
    {
        // A title has one sign; a legend's line begins with one or has several.
        if (line.IndexOfAnyExceptInRange('\0', '\x7F') < 0 || line.Contains('?') || LevelNames.In(line) == QuestionLevels.None)
            return;
        var sign = "";
        foreach (var rune in line.EnumerateRunes())
        {
            if (MarkerText.IsSign(rune))
                sign = rune.ToString();
        }

        if (sign.Length > 0)
            LearnPairs(line);
    }

    private void LearnPairs(ReadOnlySpan<char> line)
    {
        var (sign, word) = ("", 0);
        for (var at = 0; at <= line.Length;)
        {
            System.Text.Rune.DecodeFromUtf16(line[at..], out var rune, out var length);
            if (at < line.Length && MarkerText.IsSign(rune))
            {
                Add(line[word..at]);
                (sign, word) = (rune.ToString(), at + length);
            }

            if (at == line.Length)
            {
                Add(line[word..]);
                break;
            }

            at += Math.Max(1, length);
        }

        void Add(ReadOnlySpan<char> words)
        {
            if (sign.Length > 0 && LevelNames.In(words) is not QuestionLevels.None and var level && !signs.Exists(known => known.Sign == sign))
                signs.Add((sign, level));
        }
    }
}
