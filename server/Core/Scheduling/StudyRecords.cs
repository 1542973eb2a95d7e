using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Core.Scheduling;

/// <summary>
/// What the history says of every question: a fold over outcomes in the order of time, which takes one at a time and keeps one record a question. It does not
/// change: what comes later makes another one.
/// </summary>
public sealed class StudyRecords
{
    /// <summary>Clocks differ; a review that is further ahead of ours is from the future.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    private readonly Dictionary<QuestionKey, List<QuestionRecord>> byQuestion;

    private StudyRecords(Dictionary<QuestionKey, List<QuestionRecord>> byQuestion, int fromFuture) =>
        (this.byQuestion, FromFuture) = (byQuestion, fromFuture);

    public static StudyRecords Empty { get; } = new([], 0);

    /// <summary>How many reviews are dated more than a day ahead; they count when their day comes.</summary>
    public int FromFuture { get; }

    /// <summary>One line about those, or null.</summary>
    public string? Problem => FromFuture switch
    {
        0 => null,
        1 => "1 review in the history is dated in the future; it counts when its day comes. Is the clock right?",
        _ => $"{FromFuture} reviews in the history are dated in the future; they count when their day comes. Is the clock right?",
    };

    /// <summary>In the order in which the questions were first asked.</summary>
    public IEnumerable<QuestionRecord> All => byQuestion.Values.SelectMany(records => records);

    public static StudyRecords Of(IEnumerable<Outcome> outcomes, Fsrs fsrs, DateTimeOffset now) => Empty.And(outcomes, fsrs, now);

    /// <summary>These records with other outcomes: all of those of each question that is among them.</summary>
    /// <param name="changed">The questions whose records are made anew, though they may have no outcome now.</param>
    /// <param name="outcomes">Those of them, in the order of time.</param>
    /// <param name="fsrs">The rules.</param>
    /// <param name="now">What is later than this by more than a day does not count yet.</param>
    public StudyRecords With(IReadOnlyCollection<QuestionKey> changed, IEnumerable<Outcome> outcomes, Fsrs fsrs, DateTimeOffset now)
    {
        var kept = new Dictionary<QuestionKey, List<QuestionRecord>>(byQuestion);
        foreach (var question in changed)
            kept.Remove(question);
        return new StudyRecords(kept, FromFuture).And(outcomes, fsrs, now);
    }

    /// <summary>The record of a question as it is asked now; null if it was never asked by this title.</summary>
    public QuestionRecord? Of(Bank bank, Question question)
    {
        if (!byQuestion.TryGetValue(new(bank.Name, question.Id), out var records))
            return null;
        var hash = TextHash.Of(question.Title);
        return records.Find(record => record.Standing.TitleHash == hash);
    }

    private StudyRecords And(IEnumerable<Outcome> outcomes, Fsrs fsrs, DateTimeOffset now)
    {
        var records = new Dictionary<QuestionKey, List<QuestionRecord>>(byQuestion);
        var (latest, future) = (now + Tolerance, FromFuture);
        foreach (var outcome in outcomes)
        {
            if (outcome.At > latest)
                future++;
            else if (records.TryGetValue(outcome.Question, out var known))
                Add(known, outcome, fsrs);
            else
                records[outcome.Question] = [Next(null, outcome, fsrs)];
        }

        return new(records, future);
    }

    private static void Add(List<QuestionRecord> records, Outcome outcome, Fsrs fsrs)
    {
        var index = records.FindIndex(record => record.Standing.TitleHash == outcome.TitleHash);
        if (index < 0)
            records.Add(Next(null, outcome, fsrs));
        else
            records[index] = Next(records[index], outcome, fsrs);
    }

    private static QuestionRecord Next(QuestionRecord? before, Outcome outcome, Fsrs fsrs) => new(
        QuestionStanding.Next(before?.Standing, outcome), outcome.At,
        outcome.Score is { } score ? fsrs.Review(before?.Card, GradeRating.Of(score), outcome.At) : before?.Card);
}
