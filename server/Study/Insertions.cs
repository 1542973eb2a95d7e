using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>Gathers what is put into a transcript; two insertions at one place become one, in the order in which they were added.</summary>
internal sealed class Insertions(string text, string newLine)
{
    private readonly SortedDictionary<int, string> at = [];

    /// <summary>Puts lines behind an offset, with a blank line before and after them.</summary>
    public void AddBlock(int offset, IEnumerable<string> lines)
    {
        var before = at.GetValueOrDefault(offset) ?? "";
        var block = string.Join(newLine, lines);
        var lead = EndsWithBlankLine(before.Length > 0 ? before : text[..offset]) ? "" : EndsWithBreak(before.Length > 0 ? before : text[..offset]) ? newLine : newLine + newLine;
        at[offset] = before + lead + block + (offset == text.Length ? newLine : "");
    }

    public IReadOnlyList<TextEdit> Edits => [.. at.Select(pair => new TextEdit(TextSpan.Empty(pair.Key), pair.Value))];

    private static bool EndsWithBreak(string text) => text.Length == 0 || text[^1] == '\n';

    private static bool EndsWithBlankLine(string text) =>
        text.EndsWith("\n\n", StringComparison.Ordinal) || text.EndsWith("\n\r\n", StringComparison.Ordinal) || text.Length == 0;
}
