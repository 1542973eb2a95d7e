using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules;

/// <summary>The quick fixes that turn a finding off, by a comment in the note.</summary>
public static class SuppressionFixes
{
    public static IEnumerable<Fix> Of(Note note, Finding finding)
    {
        yield return new($"Turn off {finding.Code} for this line", [Line(note, finding)]);
        yield return new($"Turn off {finding.Code} in this file", [File(note, finding)]);
    }

    private static TextEdit Line(Note note, Finding finding)
    {
        var line = note.Source.Lines.LineOf(finding.Span.Start);
        if (note.Scanned.BlockAt(finding.Span.Start) is { Kind: BlockKind.Fence } fence)
        {
            // Inside a fence a comment would be code.
            var indent = note.Text[note.Source.Lines.LineStart(fence.Line)..fence.Span.Start];
            return new(TextSpan.Empty(fence.Span.Start), $"<!-- flaskprep-disable-next-line {finding.Code} -->{note.Source.NewLine}{Quoted(indent)}");
        }

        return new(TextSpan.Empty(note.Source.Lines.LineEnd(line)), $" <!-- flaskprep-disable-line {finding.Code} -->");
    }

    private static TextEdit File(Note note, Finding finding)
    {
        var frontMatter = note.Scanned.FrontMatter;
        var comment = $"<!-- flaskprep-disable {finding.Code} -->{note.Source.NewLine}";
        if (frontMatter.IsEmpty)
            return new(TextSpan.Empty(note.Text.StartsWith('\uFEFF') ? 1 : 0), comment);
        var below = note.Source.Lines.LineOf(frontMatter.End) + 1;
        while (below < note.Source.Lines.LineCount && note.Source.Lines.LineSpan(below - 1).In(note.Text) is not ("---" or "..."))
            below++;
        return new(TextSpan.Empty(note.Source.Lines.LineStart(below)), comment);
    }

    // The comment takes the fence's place on its line, so the fence needs the marks before it again; a bullet becomes blanks.
    private static string Quoted(string indent) => string.Concat(indent.Select(c => c is '>' or '\t' ? c : ' '));
}
