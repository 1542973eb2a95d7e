using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.CodeActions;

/// <summary><c>source.fixAll.flaskPrep</c>: the fixes of a note that are right without a look, all at once. What <c>flaskprep check --fix</c> does.</summary>
internal static class FixAll
{
    public const string Kind = CodeActionKind.SourceFixAll + ".flaskPrep";

    public const string Title = "Fix All That Need No Second Look";

    public static IReadOnlyList<Core.Rules.TextEdit> Edits(Snapshot index, DocumentUri uri)
    {
        var edits = new List<Core.Rules.TextEdit>();
        foreach (var edit in Inspector.Inspect(index, uri, int.MaxValue).Select(finding => finding.Fixes.FirstOrDefault(fix => fix.IsPreferred)).OfType<Fix>()
            .SelectMany(fix => fix.Edits).OrderBy(edit => edit.Span.Start))
            if (edits.Count == 0 || edits[^1].Span.End <= edit.Span.Start)
                edits.Add(edit);
        return edits;
    }
}
