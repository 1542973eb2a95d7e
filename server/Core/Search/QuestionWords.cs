using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Search;

/// <summary>The words by which a question is found.</summary>
/// <param name="Question">The question.</param>
/// <param name="Title">The words of its title.</param>
/// <param name="Terms">The words of the terms that are asked in it.</param>
/// <param name="Weights">Stem to weight: of the title most, of terms and answer less.</param>
internal sealed record QuestionWords(
    Question Question, IReadOnlyList<string> Title, IReadOnlyList<string> Terms, IReadOnlyDictionary<string, double> Weights)
{
    private const double TitleWeight = 4;
    private const double TermWeight = 3;
    private const double AnswerWeight = 1;

    public static IReadOnlyList<QuestionWords> Of(Bank bank)
    {
        var terms = bank.Terms.Where(term => term.Question is not null).ToLookup(term => term.Question!, StringComparer.OrdinalIgnoreCase);
        return [.. bank.Questions.Select(question => Of(question, terms[question.Id].SelectMany(term => term.Aliases.Prepend(term.Name))))];
    }

    private static QuestionWords Of(Question question, IEnumerable<string> terms)
    {
        var title = Words.Of(question.Title).ToList();
        var termWords = terms.SelectMany(Words.Of).Distinct().ToList();
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        Weigh(weights, Words.Telling(question.Answer), AnswerWeight);
        Weigh(weights, termWords, TermWeight);
        Weigh(weights, Words.Telling(question.Title), TitleWeight);
        return new(question, title, termWords, weights);
    }

    private static void Weigh(Dictionary<string, double> weights, IEnumerable<string> words, double weight)
    {
        foreach (var word in words)
            weights[Words.Stem(word)] = weight;
    }
}
