using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;

namespace FlaskPrep.Cli.Commands;

/// <summary>One file as if it were open in an editor.</summary>
internal sealed class NoteText(Snapshot folder, string file, SourceText text)
{
    private readonly DocumentUri uri = DocumentUri.FromPath(file);
    private SourceText text = text;

    /// <summary>Takes the preferred fixes and writes the file if that changed it: how many it took, or why it could not be written.</summary>
    public (int Mended, string? Problem) Mend(int rounds)
    {
        var before = text;
        var mended = 0;
        for (var round = 0; round < rounds; round++)
        {
            var edits = Inspect().Select(finding => finding.Fixes.FirstOrDefault(fix => fix.IsPreferred)).OfType<Fix>()
                .SelectMany(fix => fix.Edits).OrderByDescending(edit => edit.Span.Start).ToList();
            if (edits.Count == 0)
                break;
            var mendedText = text.Text;
            var behind = int.MaxValue;
            foreach (var edit in edits)
            {
                if (edit.Span.End > behind)
                    continue;
                mendedText = string.Concat(mendedText.AsSpan(0, edit.Span.Start), edit.NewText, mendedText.AsSpan(edit.Span.End));
                behind = edit.Span.Start;
                mended++;
            }

            text = new(mendedText);
        }

        if (mended == 0 || TextFile.Rewrite(file, before.Text, text.Text) is not { } problem)
            return (mended, null);
        text = before;
        return (0, problem);
    }

    public IEnumerable<NoteFinding> Findings(string name) => Inspect().Select(finding =>
    {
        var (line, column) = text.Lines.PositionAt(finding.Span.Start, PositionEncoding.Utf16);
        return new NoteFinding(name, line + 1, column + 1, finding);
    });

    private IReadOnlyList<Finding> Inspect() =>
        Inspector.Inspect(folder with { Documents = folder.Documents.SetItem(uri, new(uri, 0, text)) }, uri, int.MaxValue);
}
