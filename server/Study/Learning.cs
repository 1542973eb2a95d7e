using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>
/// What the history says of every question and of every day, folded once and then kept up: only what something was added to is folded again. Reviews are read one
/// at a time, so that memory grows with questions and days and not with the history.
/// </summary>
public sealed class Learning(HistoryStore history, TimeProvider time)
{
    private readonly Lock gate = new();
    private (double Retention, bool Fuzz) rules;
    private HistoryMark mark;
    private StudyRecords? known;
    private DayScores days = new(time.LocalTimeZone);

    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public StudyRecords Records(Settings settings)
    {
        lock (gate)
        {
            // Before the reading: what is added meanwhile is read once more, never left out.
            var next = history.Mark();
            if (known is null || rules != (settings.DesiredRetention, settings.Fuzz) || known.FromFuture > 0 || Changed(next) is not { } changed)
                Fold(settings);
            else if (changed.Count > 0)
                FoldAgain(changed, settings);
            (mark, rules) = (next, (settings.DesiredRetention, settings.Fuzz));
            return known!;
        }
    }

    /// <summary>Enough to know what was asked in the last days: all that is known, where it is known already.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public StudyRecords Lately(Settings settings)
    {
        if (gate.TryEnter())
        {
            try
            {
                if (known is not null)
                    return Records(settings);
            }
            finally
            {
                gate.Exit();
            }
        }

        var now = time.GetUtcNow();
        return StudyRecords.Of(history.Outcomes(new(Since: now.AddDays(-InterviewPlan.DaysLookedBack))), FsrsOf(settings), now);
    }

    /// <summary>What is known of some questions.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public StudyRecords Of(IReadOnlyList<QuestionKey> questions, Settings settings) =>
        StudyRecords.Of(questions.SelectMany(question => history.Outcomes(new(Question: question))), FsrsOf(settings), time.GetUtcNow());

    /// <summary>What was reached day by day.</summary>
    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public IReadOnlyList<ScoreDay> Scores(Settings settings)
    {
        lock (gate)
        {
            Records(settings);
            return days.All;
        }
    }

    private IReadOnlyList<HistoryChange>? Changed(HistoryMark next) => next == mark ? [] : history.ChangedSince(mark);

    private void Fold(Settings settings)
    {
        days = new(time.LocalTimeZone);
        known = StudyRecords.Of(history.Outcomes(ReviewFilter.All).Select(Counted), FsrsOf(settings), time.GetUtcNow());
    }

    private void FoldAgain(IReadOnlyList<HistoryChange> changed, Settings settings)
    {
        var questions = changed.Select(change => change.Question).Distinct().ToList();
        known = known!.With(questions, questions.SelectMany(question => history.Outcomes(new(Question: question))), FsrsOf(settings), time.GetUtcNow());
        foreach (var day in changed.Select(change => days.DayOf(change.At)).Distinct())
        {
            var (since, before) = days.Forget(day);
            foreach (var outcome in history.Outcomes(new(Since: since, Before: before)))
                days.Add(outcome);
        }
    }

    private Outcome Counted(Outcome outcome)
    {
        days.Add(outcome);
        return outcome;
    }

    private static Fsrs FsrsOf(Settings settings) => new(settings.DesiredRetention, settings.Fuzz);
}
