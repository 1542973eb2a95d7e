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
    /// <param name="offset">The end of a line.</param>
    /// <param name="lines">What is put in.</param>
    /// <param name="breaksBelow">How many line breaks there are below at least: 1 ends the block; 3 leave a line to type in that is no part of it.</param>
    public void AddBlock(int offset, IEnumerable<string> lines, int breaksBelow = 1)
    {
        var before = at.GetValueOrDefault(offset);
        var lead = Lead(before ?? Text[..offset]);
        var tail = string.Concat(Enumerable.Repeat(desk.NewLine, Math.Max(0, breaksBelow - BreaksAt(offset))));
        at[offset] = $"{before}{lead}{string.Join(desk.NewLine, lines)}{tail}";
    }

    private int BreaksAt(int offset)
    {
        var breaks = 0;
        for (var i = offset; i < Text.Length && Text[i] is '\r' or '\n'; i++)
            if (Text[i] == '\n')
                breaks++;
        return breaks;
    }

    private string Lead(string text)
    {
        if (text.Length == 0 || text.EndsWith("\n\n", StringComparison.Ordinal) || text.EndsWith("\n\r\n", StringComparison.Ordinal))
            return "";
        return text[^1] is '\n' or '\r' ? desk.NewLine : desk.NewLine + desk.NewLine;
    }
}
