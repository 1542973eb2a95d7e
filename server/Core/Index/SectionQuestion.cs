using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>The question that a section of a note is about, as its heading shows.</summary>
public static class SectionQuestion
{
    /// <summary>Of the section that holds an offset; null where there is none, or it is about no question that may be seen.</summary>
    public static BankQuestion? At(Snapshot snapshot, Document document, int offset) =>
        document.Note.Headings.LastOrDefault(heading => heading.Span.Start <= offset) is { Level: > 0 } heading ? Of(snapshot, document, heading) : null;

    /// <summary>What the heading refers to, else the reference that the first line below it begins with; else the question whose title it is, or one of whose terms it names.</summary>
    public static BankQuestion? Of(Snapshot snapshot, Document document, Heading heading)
    {
        var reference = SeenReference.In(snapshot, document).FirstOrDefault(seen => seen.Reference.Span.Start >= heading.Span.Start);
        if (reference is not null && (heading.Span.Contains(reference.Reference.Span.Start) || reference.Reference.Span.Start == NextLine(document, heading)))
            return reference.Question;
        var subject = Subject.Of(snapshot, document);
        if (!subject.IsAbout)
            return null;
        if (snapshot.DefaultBank(document.Uri) is { } bank && bank.Questions.FirstOrDefault(question => IsTitle(heading.Text, question.Title)) is { } titled)
            return snapshot.Find(bank, titled.Id);
        // "Flask sessions": what the bank is about says nothing of the question.
        var terms = subject.Matches.Where(match => heading.Span.Contains(match.Span.Start) && match.Key.Term.Name != match.Key.Bank.Subject);
        return terms.Select(match => match.Key.Term.Question is { } id ? snapshot.Find(match.Key.Bank, id) : null).FirstOrDefault(asked => asked is not null);
    }

    private static int NextLine(Document document, Heading heading)
    {
        var lines = document.Source.Lines;
        var line = lines.LineOf(heading.Span.End) + 1;
        while (line < lines.LineCount - 1 && lines.LineSpan(line).In(document.Text).IsWhiteSpace())
            line++;
        return lines.LineStart(line);
    }

    private static bool IsTitle(string heading, string title) => Letters(heading).Equals(Letters(title), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
