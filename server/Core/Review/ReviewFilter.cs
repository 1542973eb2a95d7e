using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Review;

/// <summary>
/// Says which questions a section may answer, by the words they have in common, so that of all sections and all questions few pairs are graded. A section
/// needs a sign of the question: one of its terms, or a word that only its title has in the heading.
/// </summary>
internal sealed class ReviewFilter
{
    private const double TitleWeight = 2;

    // Less in common is a word in passing.
    private const double Least = 0.1;

    private readonly Dictionary<string, List<(int Question, double Weight)>> weights = new(StringComparer.Ordinal);

    // By the first stem of the term; the others must be there too.
    private readonly Dictionary<string, List<(int Question, string[] Others)>> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> titles = new(StringComparer.Ordinal);
    private readonly double[] wholes;

    /// <param name="bank">Whose terms are signs.</param>
    /// <param name="questions">Those to find; numbered as they stand here.</param>
    public ReviewFilter(Bank bank, IReadOnlyList<Question> questions)
    {
        var inTitle = questions.Select(question => SectionWords.Stems(question.Title)).ToList();
        var inPoints = questions.Select(question => SectionWords.Stems(string.Join('\n', question.KeyPoints.Select(point => point.Text)))).ToList();
        var counts = inTitle.Zip(inPoints, (title, points) => title.Union(points)).SelectMany(stems => stems).CountBy(stem => stem).ToDictionary();
        var own = bank.Terms.Where(term => term.Question is not null).ToLookup(term => term.Question!, StringComparer.OrdinalIgnoreCase);
        wholes = new double[questions.Count];
        for (var i = 0; i < questions.Count; i++)
        {
            foreach (var stem in inTitle[i].Union(inPoints[i]))
            {
                var weight = Math.Log(1 + ((double)questions.Count / counts[stem])) * (inTitle[i].Contains(stem) ? TitleWeight : 1);
                Bucket(weights, stem).Add((i, weight));
                wholes[i] += weight;
            }

            foreach (var spelling in own[questions[i].Id].SelectMany(term => term.Aliases.Prepend(term.Name)))
                if (SectionWords.Stems(spelling) is { Count: > 0 } stems)
                    Bucket(terms, stems.First()).Add((i, [.. stems.Skip(1)]));
        }

        foreach (var (stem, count) in inTitle.SelectMany(stems => stems).CountBy(stem => stem))
            if (count == 1)
                titles[stem] = inTitle.FindIndex(title => title.Contains(stem));
    }

    /// <summary>The questions that a section may answer, each with the share of the question's words that it has, weighed by how much they tell: 0 to 1.</summary>
    /// <param name="heading">The heading's stems.</param>
    /// <param name="section">The stems of all of it.</param>
    public IEnumerable<(int Question, double Share)> Candidates(IReadOnlySet<string> heading, IReadOnlySet<string> section)
    {
        var signed = heading.Where(titles.ContainsKey).Select(stem => titles[stem]).ToHashSet();
        var scores = new Dictionary<int, double>();
        foreach (var stem in section)
        {
            if (terms.TryGetValue(stem, out var here))
                foreach (var (question, others) in here)
                    if (Array.TrueForAll(others, section.Contains))
                        signed.Add(question);
            if (weights.TryGetValue(stem, out var weighed))
                foreach (var (question, weight) in weighed)
                    scores[question] = scores.GetValueOrDefault(question) + weight;
        }

        return signed.Select(question => (question, scores.GetValueOrDefault(question) / wholes[question])).Where(one => one.Item2 >= Least);
    }

    private static List<T> Bucket<T>(Dictionary<string, List<T>> buckets, string key)
    {
        if (!buckets.TryGetValue(key, out var bucket))
            buckets[key] = bucket = [];
        return bucket;
    }
}
