using FlaskPrep.Core.Index;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>
/// What the history says of every question, folded once and then kept up: only the questions that something was added of are folded again. Reviews are read one
/// at a time, so that memory grows with the questions and not with the history.
/// </summary>
public sealed class Learning(HistoryStore history, TimeProvider time)
{
    private readonly Lock gate = new();
    private (double Retention, bool Fuzz) rules;
    private HistoryMark mark;
    private StudyRecords? known;

    /// <exception cref="HistoryException">The history cannot be read.</exception>
    public StudyRecords Records(Settings settings)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            // Before the reading: what is added meanwhile is read once more, never left out.
            var next = history.Mark();
            if (known is null || rules != (settings.DesiredRetention, settings.Fuzz) || known.FromFuture > 0 || history.ChangedSince(mark) is not { } changed)
                known = StudyRecords.Of(history.Outcomes(ReviewFilter.All), FsrsOf(settings), now);
            else if (changed.Count > 0)
                known = known.With(changed, changed.SelectMany(question => history.Outcomes(new(Question: question))), FsrsOf(settings), now);
            (mark, rules) = (next, (settings.DesiredRetention, settings.Fuzz));
            return known;
        }
    }

    private static Fsrs FsrsOf(Settings settings) => new(settings.DesiredRetention, settings.Fuzz);
}
