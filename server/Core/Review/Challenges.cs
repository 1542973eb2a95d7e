using FlaskPrep.Core.Index;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>The statements of a note that its findings underline: the same rules, the same comments that turn them off.</summary>
internal static class Challenges
{
    private const int LongestStatement = 200;

    public static IEnumerable<Challenge> Of(Snapshot snapshot, Document document)
    {
        if (!Subject.Of(snapshot, document).IsAboutFramework)
            yield break;
        var off = snapshot.SettingsAt(document.Uri).RulesOff;
        foreach (var claim in snapshot.Facts.Match(document.Note.Scanned))
            if (snapshot.Visible(claim.Fact) && FactRule.CodeOf(claim.Fact.Kind) is var code && !off.Contains(code)
                && !document.Note.Suppressions.Cover(code, claim.Span.Start))
                yield return new(document.Uri, document.Source.Lines.PositionAt(claim.Span.Start, PositionEncoding.Utf16), HeadingAbove(document, claim.Span.Start), Statement(document, claim.Whole), claim.Fact);
    }

    private static string HeadingAbove(Document document, int offset) => document.Note.Headings.LastOrDefault(heading => heading.Span.Start <= offset).Text ?? "";

    /// <summary>The sentence around a claim, on one line.</summary>
    private static string Statement(Document document, TextSpan claim)
    {
        var (text, lines) = (document.Text, document.Source.Lines);
        var start = lines.LineStart(lines.LineOf(claim.Start));
        var end = lines.LineEnd(lines.LineOf(Math.Max(claim.Start, claim.End - 1)));
        for (var i = claim.Start; i > start; i--)
            if (i - 2 >= start && text[i - 1] == ' ' && text[i - 2] is '.' or '!' or '?')
                start = i;
        for (var i = claim.End; i < end; i++)
            if (text[i - 1] is '.' or '!' or '?' && text[i] == ' ')
                end = i;
        var statement = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('-', '*', '+', '>', '#', ' ');
        return statement.Length <= LongestStatement ? statement : statement[..LongestStatement] + "…";
    }
}
