using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>What stands under a cursor in a note: a reference, a mention, or a term; in a bank: a reference, or a question.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Question">The question it names or is asked in, or null.</param>
/// <param name="Term">The term, where it is one.</param>
public sealed record Target(TextSpan Span, BankQuestion? Question, Term? Term)
{
    /// <summary>True on a question in its bank: it does not name it, it is it.</summary>
    public bool IsItself { get; private init; }

    public static Target? At(Snapshot snapshot, Document document, int offset)
    {
        if (document.Note.ReferenceAt(offset) is { } reference)
            return snapshot.Resolve(reference, document.Uri) is { } named ? new(reference.Span, named, null) : null;
        var subject = Subject.Of(snapshot, document);
        if (!subject.IsAbout)
            return null;
        if (Mentions.At(snapshot, document, offset) is var (span, mentioned))
            return new(span, mentioned, null);
        if (subject.MatchAt(offset) is not { } match)
            return null;
        var (term, bank) = (match.Key.Term, match.Key.Bank);
        if (term.Question is null)
            return new(match.Span, null, term);
        return snapshot.Find(bank, term.Question) is { } asked ? new(match.Span, asked, term) : null;
    }

    /// <summary>The same in a file of a bank: a reference in it, or the question whose title it is.</summary>
    public static Target? InBank(Snapshot snapshot, BankDocument bank, int offset)
    {
        var document = bank.Document;
        if (document.Note.ReferenceAt(offset) is { } reference)
            return snapshot.Resolve(reference, document.Uri) is { } named ? new(reference.Span, named, null) : null;
        foreach (var question in bank.Questions)
        {
            var title = new TextSpan(Math.Min(question.Span.Start, question.TitleSpan.Start), question.TitleSpan.End);
            if (title.Touches(offset))
                return snapshot.Find(bank.Bank, question.Id) is { } asked ? new(question.TitleSpan, asked, null) { IsItself = true } : null;
        }

        return null;
    }
}
