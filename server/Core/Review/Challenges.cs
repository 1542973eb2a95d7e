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
        foreach (var claim in document.Claims(snapshot.Facts))
            if (snapshot.Visible(claim.Fact) && FactRule.CodeOf(claim.Fact.Kind) is var code && !off.Contains(code)
                && !document.Note.Suppressions.Cover(code, claim.Span.Start))
                yield return new(document.Uri, document.Source.Lines.PositionAt(claim.Span.Start, PositionEncoding.Utf16), HeadingAbove(document, claim.Span.Start), Statement(document, claim.Whole), claim.Fact);
    }

    /// <summary>Its paragraph, for a sentence may go over lines; in code and in a table its lines.</summary>
    private static TextSpan Around(Document document, TextSpan claim)
    {
        var lines = document.Source.Lines;
        var own = new TextSpan(lines.LineStart(lines.LineOf(claim.Start)), lines.LineEnd(lines.LineOf(Math.Max(claim.Start, claim.End - 1))));
        return document.Note.Scanned.BlockAt(claim.Start) is { Kind: BlockKind.Paragraph } block && !own.In(document.Text).Contains('|') ? block.Span : own;
    }

    private static string HeadingAbove(Document document, int offset) => document.Note.Headings.LastOrDefault(heading => heading.Span.Start <= offset).Text ?? "";

    /// <summary>The sentence around a claim, on one line.</summary>
    private static string Statement(Document document, TextSpan claim)
    {
        var text = document.Text;
        var (start, end) = Around(document, claim);
        for (var i = claim.Start; i > start; i--)
            if (i - 2 >= start && char.IsWhiteSpace(text[i - 1]) && text[i - 2] is '.' or '!' or '?')
                start = i;
        for (var i = claim.End; i < end; i++)
            if (text[i - 1] is '.' or '!' or '?' && char.IsWhiteSpace(text[i]))
                end = i;
        var statement = string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimStart('-', '*', '+', '>', '#', ' ');
        return statement.Length <= LongestStatement ? statement : statement[..LongestStatement] + "…";
    }
}
