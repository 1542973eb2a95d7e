using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>A plain <c>Q13</c> in prose: softer than a reference, never a finding.</summary>
public static class Mentions
{
    /// <summary>The mention under a cursor, or null; only prose has them, and only in a note that is about a bank.</summary>
    public static (TextSpan Span, BankQuestion Question)? At(Snapshot snapshot, Document document, int offset)
    {
        var text = document.Text;
        foreach (var region in document.Note.Regions)
        {
            if (region.Kind != RegionKind.Text || !region.Span.Touches(offset))
                continue;
            var word = WordBoundary.WordAround(text, region.Span, offset);
            if (!Reference.IsQuestionId(word.In(text)) || !WordBoundary.Before(text, word.Start) || !WordBoundary.After(text, word.End))
                continue;
            if (snapshot.DefaultBank(document.Uri) is { } bank && snapshot.Find(bank, word.Of(text)) is { } question)
                return (word, question);
        }

        return null;
    }
}
