using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>A plain <c>Q13</c> in prose: softer than a reference, never a finding.</summary>
public static class Mentions
{
    /// <summary>The mention under a cursor, or null; only prose has them, and only in a note that is about a bank.</summary>
    public static (TextSpan Span, BankQuestion Question)? At(Snapshot snapshot, Document document, int offset)
    {
        foreach (var mention in document.Note.Mentions)
            if (mention.Span.Touches(offset) && snapshot.DefaultBank(document.Uri) is { } bank && snapshot.Find(bank, mention.Id) is { } question)
                return (mention.Span, question);
        return null;
    }
}
