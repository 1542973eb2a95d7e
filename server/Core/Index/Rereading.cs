using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>
/// What is found in a text after an edit, with what was found before it: only parts that the edit changed are looked through. A part is the same where its lines are
/// and where it is read as the same, for a fence that is opened makes code of all that follows.
/// </summary>
internal static class Rereading
{
    /// <summary>The terms in the regions of a document.</summary>
    public static IReadOnlyList<TermMatch> Matches(Document before, IReadOnlyList<TermMatch> known, Document after, TermIndex terms)
    {
        var ends = SharedEnds.Of(before.Text, after.Text);
        var (old, now) = (before.Note.Regions, after.Note.Regions);
        var shared = SharedParts.Of(old.Length, now.Length,
            (i, j) => old[i].Kind == now[j].Kind && ends.Keeps(old[i].Span, now[j].Span), (i, j) => old[i].Kind == now[j].Kind && ends.Moves(old[i].Span, now[j].Span));
        var found = new List<TermMatch>(known.Count);
        var head = shared.First == 0 ? 0 : old[shared.First - 1].Span.End;
        var tail = shared.Last == 0 ? int.MaxValue : old[^shared.Last].Span.Start;
        foreach (var match in known)
            if (match.Span.Start < head)
                found.Add(match);
        terms.Match(after.Text, now.AsSpan(shared.First, now.Length - shared.First - shared.Last), found);
        foreach (var match in known)
            if (match.Span.Start >= tail)
                found.Add(match with { Span = ends.Moved(match.Span) });
        return found;
    }

    /// <summary>The claims in the blocks of a document.</summary>
    public static IReadOnlyList<FactMatch> Claims(Document before, IReadOnlyList<FactMatch> known, Document after, FactIndex facts)
    {
        var ends = SharedEnds.Of(before.Text, after.Text);
        var (old, now) = (before.Note.Scanned, after.Note.Scanned);
        var shared = SharedParts.Of(old.Blocks.Length, now.Blocks.Length, (i, j) => IsSame(i, j, ends.Keeps), (i, j) => IsSame(i, j, ends.Moves));
        var found = new List<FactMatch>(known.Count);
        var head = shared.First == 0 ? 0 : old.Blocks[shared.First - 1].Span.End;
        var tail = shared.Last == 0 ? int.MaxValue : old.Blocks[^shared.Last].Span.Start;
        foreach (var claim in known)
            if (claim.Span.Start < head)
                found.Add(claim);
        facts.Match(now, shared.First, now.Blocks.Length - shared.Last, found);
        foreach (var claim in known)
            if (claim.Span.Start >= tail)
                found.Add(claim with { Span = ends.Moved(claim.Span), Whole = ends.Moved(claim.Whole) });
        return found;

        bool IsSame(int i, int j, Func<TextSpan, TextSpan, bool> stands)
        {
            ref readonly var one = ref old.Blocks[i];
            ref readonly var other = ref now.Blocks[j];
            if (one.Kind != other.Kind || one.LineCount != other.LineCount || !stands(one.Span, other.Span))
                return false;
            var lines = old.LinesOf(one);
            var others = now.LinesOf(other);
            for (var line = 0; line < lines.Length; line++)
                if (!stands(lines[line], others[line]))
                    return false;
            return true;
        }
    }
}
