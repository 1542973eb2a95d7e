using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Search;

namespace FlaskPrep.Core.Interviews;

/// <summary>Chooses the questions of an interview: no question twice, mixed by level, from easy to hard.</summary>
public static class InterviewPlan
{
    public static IReadOnlyList<Question> Choose(Snapshot snapshot, Bank bank, InterviewOptions options)
    {
        var fitting = Fitting(snapshot, bank, options);
        if (options.InOrder)
            return [.. fitting.Take(options.Count)];
        var random = new SplitMix(options.Seed);
        var drawn = fitting.Select(question => (Draw: random.Next(), Question: question)).OrderBy(pair => pair.Draw).Select(pair => pair.Question).ToList();
        return [.. Mixed(drawn, options.Count).OrderBy(question => question.Levels).ThenBy(question => question.Line)];
    }

    private static IReadOnlyList<Question> Fitting(Snapshot snapshot, Bank bank, InterviewOptions options)
    {
        var found = options.Topic is { } topic
            // What is asked just now elsewhere is hidden from features, not from the one who asks.
            ? QuestionSearch.Explain(snapshot with { OpenAsks = [] }, topic).Where(hit => hit.Bank == bank).Select(hit => hit.Question)
            : bank.Questions;
        return
        [
            .. found.Where(question => options.Level == QuestionLevels.None || (question.Levels & options.Level) != 0)
                .Where(question => question.KeyPoints.Count > 0),
        ];
    }

    /// <summary>One of each level in turn, as drawn, until there are enough.</summary>
    private static List<Question> Mixed(List<Question> drawn, int count)
    {
        var byLevel = drawn.GroupBy(question => question.Levels).OrderBy(group => group.Key).Select(group => new Queue<Question>(group)).ToList();
        var chosen = new List<Question>();
        while (chosen.Count < count && byLevel.Any(level => level.Count > 0))
            foreach (var level in byLevel)
                if (chosen.Count < count && level.TryDequeue(out var question))
                    chosen.Add(question);
        return chosen;
    }
}
