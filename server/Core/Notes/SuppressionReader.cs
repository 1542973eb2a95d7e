using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>
/// Finds <c>&lt;!-- flaskprep-disable --&gt;</c> (the file), <c>flaskprep-disable-line</c> (its line) and
/// <c>flaskprep-disable-next-line</c> (the line below; if a fence begins there, the whole fence, for a comment inside it would be code).
/// </summary>
internal static class SuppressionReader
{
    private const string Mark = "<!-- flaskprep-disable";

    public static IReadOnlyList<Suppression> Read(SourceText source, ScannedDocument scanned)
    {
        var text = source.Text;
        List<Suppression>? found = null;
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var line = source.Lines.LineOf(at);
            var rest = text.AsSpan((at + Mark.Length)..source.Lines.LineEnd(line));
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            if (close < 0)
                continue;
            var words = rest[..close].ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var (scope, codes) = rest[0] == '-' && words.Length > 0
                ? (ScopeOf(words[0], line, source, scanned), words[1..])
                : (new TextSpan(0, text.Length), words);
            if (scope is { } span)
                (found ??= []).Add(new(span, codes));
        }

        return found ?? (IReadOnlyList<Suppression>)[];
    }

    private static TextSpan? ScopeOf(string suffix, int line, SourceText source, ScannedDocument scanned) => suffix switch
    {
        "-line" => source.Lines.LineSpan(line),
        "-next-line" => NextLine(line + 1, source, scanned),
        _ => null,
    };

    private static TextSpan NextLine(int line, SourceText source, ScannedDocument scanned)
    {
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
            if (block.Kind == BlockKind.Fence && block.Line == line)
                return block.Span;
        return source.Lines.LineSpan(line);
    }
}
