using System.Runtime.CompilerServices;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Search;

/// <summary>Finds questions by what somebody types.</summary>
public static class QuestionSearch
{
    private static readonly ConditionalWeakTable<Bank, IReadOnlyList<QuestionWords>> Known = [];

    /// <summary>Reads the words of a bank now, lest the first who types wait for it.</summary>
    public static void Prepare(Bank bank) => Known.GetValue(bank, QuestionWords.Of);

    /// <summary>
    /// The questions that fit what was typed so far: by id, by the beginnings of words of the title, by terms; the nearest first. Nothing typed fits all.
    /// </summary>
    /// <param name="snapshot">What is known.</param>
    /// <param name="bank">Whose questions.</param>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="weight">Of equally near ones the heavier comes first; else the order is the bank's.</param>
    public static IReadOnlyList<BankQuestion> Complete(Snapshot snapshot, Bank bank, string typed, Func<Question, int>? weight = null)
    {
        var words = Words.Of(typed).ToList();
        var found = new List<(int Rank, BankQuestion Question)>();
        foreach (var entry in Known.GetValue(bank, QuestionWords.Of))
            if (snapshot.Visible(bank, entry.Question) && Rank(entry, words) is { } rank)
                found.Add((rank, new(bank, entry.Question)));
        return [.. found.OrderBy(hit => hit.Rank).ThenByDescending(hit => weight?.Invoke(hit.Question.Question)).Select(hit => hit.Question)];
    }

    /// <summary>The questions of a bank about a topic: the one whose id or title it is, else those that best explain its words.</summary>
    public static IReadOnlyList<Question> Topic(Snapshot snapshot, Bank bank, string topic) =>
        bank.Questions.FirstOrDefault(question => question.Id.Equals(topic, StringComparison.OrdinalIgnoreCase) || question.Title == topic) is { } named
            ? [named] : [.. Explain(snapshot, topic).Where(hit => hit.Bank == bank).Select(hit => hit.Question)];

    /// <summary>The questions that best explain some words, the best first; none where no word is known.</summary>
    public static IReadOnlyList<BankQuestion> Explain(Snapshot snapshot, string words)
    {
        var stems = Words.Telling(words).Select(Words.Stem).Distinct().ToList();
        var hits = new List<(double Score, BankQuestion Question)>();
        foreach (var bank in snapshot.Banks)
        {
            var entries = Known.GetValue(bank, QuestionWords.Of);
            var rarity = stems.ToDictionary(stem => stem, stem => Rarity(entries, stem));
            foreach (var entry in entries)
            {
                var score = stems.Sum(stem => entry.Weights.GetValueOrDefault(stem) * rarity[stem]);
                if (score > 0 && snapshot.Visible(bank, entry.Question))
                    hits.Add((score, new(bank, entry.Question)));
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score).Select(hit => hit.Question)];
    }

    /// <summary>A word that few questions have says more: the inverse document frequency, smoothed so that it stays above 0.</summary>
    private static double Rarity(IReadOnlyList<QuestionWords> entries, string stem) =>
        Math.Log(1 + (double)entries.Count / (1 + entries.Count(entry => entry.Weights.ContainsKey(stem))));

    private static int? Rank(QuestionWords entry, List<string> typed)
    {
        var rank = 0;
        foreach (var word in typed)
        {
            if (RankOf(entry, word) is not { } one)
                return null;
            rank += one;
        }

        return rank;
    }

    // The id whole, its beginning, its number; then the title; then the terms.
    private static int? RankOf(QuestionWords entry, string word)
    {
        var id = entry.Question.Id;
        if (id.Equals(word, StringComparison.OrdinalIgnoreCase))
            return 0;
        if (entry.Question.Number is { } number && number.ToString() == word)
            return 0;
        if (id.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (entry.Question.Number is { } n && n.ToString().StartsWith(word, StringComparison.Ordinal))
            return 2;
        if (entry.Title.Any(title => title.StartsWith(word, StringComparison.Ordinal)))
            return 3;
        return entry.Terms.Any(term => term.StartsWith(word, StringComparison.Ordinal)) ? 4 : null;
    }
}
