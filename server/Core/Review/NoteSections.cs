using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>
/// Cuts a note at its headings. A short section also counts together with the sections below it: what is said of a subject is often said under two or
/// three headings. A long one does not, or a file that holds everything would be an answer to everything.
/// </summary>
internal static class NoteSections
{
    /// <summary>In characters; a screen.</summary>
    private const int LongestWhole = 1600;

    public static IReadOnlyList<NoteSection> Of(Note note)
    {
        var starts = Starts(note);
        var above = starts.Count - note.Headings.Count;
        var sections = new List<NoteSection>(starts.Count);
        for (var i = 0; i < starts.Count; i++)
        {
            sections.Add(new(starts[i].Title, i - above, new(starts[i].At, EndOf(i)), i, 1));
            var next = i + 1;
            while (next < starts.Count && starts[next].Level > starts[i].Level)
                next++;
            if (next > i + 1 && starts[i].Level > 0 && EndOf(next - 1) - starts[i].At <= LongestWhole)
                sections.Add(new(starts[i].Title, i - above, new(starts[i].At, EndOf(next - 1)), i, next - i));
        }

        return sections;

        int EndOf(int part) => part + 1 < starts.Count ? starts[part + 1].At : note.Text.Length;
    }

    /// <summary>Where the parts begin. Level 0 is what stands above the first heading.</summary>
    private static List<(int At, int Level, string Title)> Starts(Note note)
    {
        var starts = new List<(int At, int Level, string Title)>(note.Headings.Count + 1);
        var top = note.Scanned.FrontMatter.End;
        var first = note.Headings is [var heading, ..] ? heading.Span.Start : note.Text.Length;
        if (!new TextSpan(Math.Min(top, first), first).In(note.Text).IsWhiteSpace())
            starts.Add((top, 0, ""));
        starts.AddRange(note.Headings.Select(one => (one.Span.Start, one.Level, one.Text)));
        return starts;
    }
}
