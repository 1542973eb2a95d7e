using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>
/// Finds <c>&lt;!-- flaskprep-disable --&gt;</c> (the file), <c>flaskprep-disable-line</c> (its line) and
/// <c>flaskprep-disable-next-line</c> (the line below; if a fence begins there, the whole fence, for a comment inside it would be code).
/// </summary>
internal static class SuppressionReader
{
    private const string Mark = "<!-- flaskprep-disable";

    // A comment ends within this, so that a line of comments without an end is not read to its end for each.
    private const int LongestCodes = 500;

    public static Suppressions Read(SourceText source, ScannedDocument scanned)
    {
        var text = source.Text;
        var found = new Suppressions(source, scanned);
        for (var at = text.IndexOf(Mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Mark, at + 1, StringComparison.Ordinal))
        {
            var line = source.Lines.LineOf(at);
            var from = at + Mark.Length;
            var rest = text.AsSpan(from..Math.Min(source.Lines.LineEnd(line), from + LongestCodes));
            var close = rest.IndexOf("-->", StringComparison.Ordinal);
            if (close >= 0)
                Add(found, line, rest[..close].ToString());
        }

        return found;
    }

    private static void Add(Suppressions found, int line, string comment)
    {
        var words = comment.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!comment.StartsWith('-'))
            found.AddFile(words);
        else if (words[0] == "-line")
            found.AddLine(line, words[1..]);
        else if (words[0] == "-next-line")
            found.AddNextLine(line + 1, words[1..]);
    }
}
