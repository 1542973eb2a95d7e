using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>Gathers what is put into a transcript; two insertions at one place become one, in the order in which they were added.</summary>
internal sealed class Insertions(Desk desk)
{
    private readonly SortedDictionary<int, string> at = [];

    private string Text => desk.Transcript.Source.Text;

    public IReadOnlyList<TextEdit> Edits => [.. at.Select(pair => new TextEdit(TextSpan.Empty(pair.Key), pair.Value))];

    /// <summary>The length of the text when they are in.</summary>
    public int End => Text.Length + at.Values.Sum(inserted => inserted.Length);

    public bool IsUsed(int offset) => at.ContainsKey(offset);

    /// <summary>Puts lines behind an offset, with a blank line before them.</summary>
    public void AddBlock(int offset, IEnumerable<string> lines)
    {
        var before = at.GetValueOrDefault(offset);
        var lead = Lead(before ?? Text[..offset]);
        at[offset] = $"{before}{lead}{string.Join(desk.NewLine, lines)}{(offset == Text.Length ? desk.NewLine : "")}";
    }

    private string Lead(string text)
    {
        if (text.Length == 0 || text.EndsWith("\n\n", StringComparison.Ordinal) || text.EndsWith("\n\r\n", StringComparison.Ordinal))
            return "";
        return text[^1] is '\n' or '\r' ? desk.NewLine : desk.NewLine + desk.NewLine;
    }
}
