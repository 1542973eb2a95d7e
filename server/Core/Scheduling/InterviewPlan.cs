using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Search;

namespace FlaskPrep.Core.Scheduling;

/// <summary>Chooses the questions of an interview: no question twice, and each with its reason. The same seed over the same history chooses the same.</summary>
public static class InterviewPlan
{
    /// <summary>For a draw nothing older matters.</summary>
    public const int DaysLookedBack = 5;

    /// <param name="snapshot">The banks.</param>
    /// <param name="bank">To ask from.</param>
    /// <param name="options">What the person chose.</param>
    /// <param name="records">What the history says.</param>
    /// <param name="day">Today.</param>
    public static IReadOnlyList<ChosenQuestion> Choose(Snapshot snapshot, Bank bank, InterviewOptions options, StudyRecords records, StudyDay day)
    {
        var random = new SplitMix(options.Seed);
        var candidates = Fitting(snapshot, bank, options)
            .Select(question => new Candidate(question, options.Order == QuestionOrder.Bank ? null : records.Of(bank, question), random.Next())).ToList();
        var chosen = options.Order switch
        {
            QuestionOrder.Bank => candidates.Take(options.Count),
            QuestionOrder.Weakest => Weakest(candidates, day).Take(options.Count),
            QuestionOrder.Lacking => Lacking(candidates, options).Take(options.Count),
            QuestionOrder.Due => Due(candidates, day).Take(options.Count),
            _ => Mixed(candidates, options, day).OrderBy(one => one.Question.Levels).ThenBy(one => one.Question.Line),
        };
        return [.. chosen.Select(one => new ChosenQuestion(one.Question, ChoiceReason.Of(records.Of(bank, one.Question), options.Order, day)))];
    }

    private static IEnumerable<Question> Fitting(Snapshot snapshot, Bank bank, InterviewOptions options)
    {
        var found = options.Topic is { } topic
            // What is asked just now elsewhere is hidden from features, not from the one who asks.
            ? QuestionSearch.Topic(snapshot with { OpenAsks = [] }, bank, topic)
            : bank.Questions;
        return found.Where(question => options.Level == QuestionLevels.None || (question.Levels & options.Level) != 0);
    }

    /// <summary>What was asked today already comes last, however weak it was.</summary>
    private static IEnumerable<Candidate> Weakest(List<Candidate> candidates, StudyDay day) => candidates
        .OrderBy(one => one.Record is { } record && day.DayOf(record.LastAsked) == day.Today)
        .ThenBy(one => Strength.Of(one.Record, day.Now)).ThenBy(one => one.Draw);

    private static IEnumerable<Candidate> Lacking(List<Candidate> candidates, InterviewOptions options)
    {
        var byId = candidates.ToDictionary(one => one.Question.Id, StringComparer.OrdinalIgnoreCase);
        foreach (var id in options.Lacking ?? [])
            if (byId.TryGetValue(id, out var candidate))
                yield return candidate;
    }

    /// <summary>The one that is most likely forgotten comes first.</summary>
    private static IEnumerable<Candidate> Due(List<Candidate> candidates, StudyDay day) => candidates
        .Where(one => one.Record?.Card is { } card && day.IsDue(card))
        .OrderBy(one => one.Record?.Card?.Retrievability(day.Now)).ThenBy(one => one.Draw);

    /// <summary>One of each level in turn, until there are enough; what was asked lately comes behind what was not.</summary>
    private static List<Candidate> Mixed(List<Candidate> candidates, InterviewOptions options, StudyDay day)
    {
        var byLevel = candidates.GroupBy(one => one.Question.Levels).OrderBy(group => group.Key)
            .Select(group => group.OrderBy(one => options.Again ? 0 : Freshness(one.Record, day)).ThenBy(one => one.Draw).GetEnumerator()).ToList();
        var chosen = new List<Candidate>();
        for (var isOver = false; !isOver && chosen.Count < options.Count;)
        {
            isOver = true;
            foreach (var level in byLevel)
                if (chosen.Count < options.Count && level.MoveNext())
                {
                    chosen.Add(level.Current);
                    isOver = false;
                }
        }

        return chosen;
    }

    /// <summary>0 for what was not asked for days, more the nearer it is.</summary>
    private static int Freshness(QuestionRecord? record, StudyDay day) => record is null ? 0 : (day.Today.DayNumber - day.DayOf(record.LastAsked).DayNumber) switch
    {
        <= 0 => 3,
        1 => 2,
        <= 3 => 1,
        _ => 0,
    };

    private sealed record Candidate(Question Question, QuestionRecord? Record, ulong Draw);
}
