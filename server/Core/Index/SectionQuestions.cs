using FlaskPrep.Core.Notes;

namespace FlaskPrep.Core.Index;

/// <summary>The questions that the sections of a note are about, as their headings show.</summary>
public sealed class SectionQuestions(Snapshot snapshot, Document document)
{
    private readonly IReadOnlyList<SeenReference> references = [.. SeenReference.In(snapshot, document)];
    private readonly Subject subject = Subject.Of(snapshot, document);

    /// <summary>Of the section that holds an offset; null where there is none, or it is about no question that may be seen.</summary>
    public BankQuestion? At(int offset) =>
        document.Note.Headings.LastOrDefault(heading => heading.Span.Start <= offset) is { Level: > 0 } heading ? Of(heading) : null;

    /// <summary>What the heading refers to, else the reference that the first line below it begins with; else the question whose title it is, or one of whose terms it names.</summary>
    public BankQuestion? Of(Heading heading)
    {
        if (references.FirstOrDefault(seen => seen.Reference.Span.Start >= heading.Span.Start) is { } next
            && (heading.Span.Contains(next.Reference.Span.Start) || next.Reference.Span.Start == NextLine(heading)))
            return next.Question;
        if (!subject.IsAbout)
            return null;
        if (snapshot.DefaultBank(document.Uri) is { } bank && bank.Questions.FirstOrDefault(question => IsTitle(heading.Text, question.Title)) is { } titled)
            return snapshot.Find(bank, titled.Id);
        // "Flask sessions": what the bank is about says nothing of the question.
        var terms = subject.Matches.Where(match => heading.Span.Contains(match.Span.Start) && match.Key.Term.Name != match.Key.Bank.Subject);
        return terms.Select(match => match.Key.Term.Question is { } id ? snapshot.Find(match.Key.Bank, id) : null).FirstOrDefault(asked => asked is not null);
    }

    private int NextLine(Heading heading)
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
