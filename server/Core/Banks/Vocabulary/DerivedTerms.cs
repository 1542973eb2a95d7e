using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>
/// The terms of a bank that nobody wrote terms for. Each belongs to the question that explains it best, and is defined by a sentence of its answer.
/// </summary>
public static class DerivedTerms
{
    /// <summary>The terms, those that questions ask for first.</summary>
    /// <param name="questions">The bank's questions.</param>
    /// <param name="known">Terms that somebody wrote: they are not derived again.</param>
    public static IReadOnlyList<Term> Of(IReadOnlyList<Question> questions, IReadOnlyList<Term> known)
    {
        var taken = known.SelectMany(term => term.Aliases.Concat(term.Misspellings).Prepend(term.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var best = new Dictionary<string, TermCandidate>(StringComparer.OrdinalIgnoreCase);
        var found = new List<TermEvidence>();
        var prose = new List<string>[questions.Count];
        for (var i = 0; i < questions.Count; i++)
        {
            found.Clear();
            Title(questions[i], found);
            prose[i] = AnswerVocabulary.Read(questions[i].Answer, found);
            foreach (var evidence in found)
                if (!taken.Contains(evidence.Name))
                    best[evidence.Name] = best.TryGetValue(evidence.Name, out var before) ? before.With(evidence, i) : new(evidence.Name, i, evidence.Weight, evidence.Strength, best.Count);
        }

        return [.. best.Values.OrderByDescending(candidate => candidate.Weight).ThenBy(candidate => candidate.Order)
            .Select(candidate => candidate.ToTerm(questions[candidate.Question], prose[candidate.Question], best, taken))];
    }

    private static void Title(Question question, List<TermEvidence> found)
    {
        var plain = PlainProse.Of(question.Title);
        var subjects = TitleSubject.Of(plain);
        foreach (var subject in subjects)
            found.Add(new(subject, subjects.Count == 1 ? TermWeights.SoleSubject : TermWeights.Subject, TermShape.OfSubject(subject)));
        if (question.Title.Contains('`'))
            foreach (var inline in MarkdownScanner.Scan(question.Title).Inlines)
                if (inline.Kind == InlineKind.Code)
                    AnswerVocabulary.Code(found, inline.Content.Of(question.Title), TermWeights.CodeInTitle);
        AnswerVocabulary.NamesOfTitle(plain, found);
    }
}
