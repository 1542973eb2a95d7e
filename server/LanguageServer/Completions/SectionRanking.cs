using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary>What the section around the cursor is about: its questions come first.</summary>
internal static class SectionRanking
{
    // More than a section names terms.
    private const int OfHeading = 1000;

    /// <summary>How much a question has to do with the section, 0 for nothing.</summary>
    public static Func<Question, int> Of(Snapshot index, Document document, int offset)
    {
        var headings = document.Note.Headings;
        var start = headings.LastOrDefault(heading => heading.Span.Start <= offset).Span.Start;
        var end = headings.FirstOrDefault(heading => heading.Span.Start > offset) is { Level: > 0 } next ? next.Span.Start : document.Text.Length;
        var section = new TextSpan(start, end);
        var weights = new Dictionary<Question, int>(ReferenceEqualityComparer.Instance);
        foreach (var match in Subject.Of(index, document).Matches)
            if (section.Contains(match.Span.Start) && match.Key.Term is { Question: { } id } term && term.Name != match.Key.Bank.Subject && match.Key.Bank.Find(id) is { } asked)
                weights[asked] = weights.GetValueOrDefault(asked) + 1;
        if (new SectionQuestions(index, document).At(offset) is { } headed)
            weights[headed.Question] = OfHeading;
        return question => weights.GetValueOrDefault(question);
    }
}
