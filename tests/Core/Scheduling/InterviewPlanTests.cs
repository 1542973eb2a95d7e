using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Scheduling;

public sealed class InterviewPlanTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly Snapshot Snapshot = new World().Open("");

    private readonly List<Outcome> outcomes = [];

    [Fact]
    public void The_weakest_comes_first_and_what_was_never_asked_behind_the_gaps()
    {
        Asked("Q1", 5, days: 1);
        Asked("Q2", 1, days: 2);
        Asked("Q3", 0, days: 2);
        Asked("Q4", 3.5, days: 30);
        var chosen = Choose(new(Count: 20, Order: QuestionOrder.Weakest, Seed: 3));
        Assert.Equal(["Q3", "Q2"], chosen.Take(2));
        Assert.Equal("Q1", chosen[^1]);
        Assert.Equal(20, chosen.Distinct().Count());
    }

    [Fact]
    public void What_was_asked_today_comes_last_however_weak_it_was()
    {
        Asked("Q3", 0, days: 0);
        Assert.Equal("Q3", Choose(new(Count: 20, Order: QuestionOrder.Weakest))[^1]);
    }

    [Fact]
    public void Due_is_what_is_due_and_the_most_likely_forgotten_comes_first()
    {
        Asked("Q1", 5, days: 2);
        Asked("Q2", 3, days: 4);
        Asked("Q3", 3, days: 40);
        Asked("Q4", null, days: 10);
        Assert.Equal(["Q3", "Q2"], Choose(new(Count: 20, Order: QuestionOrder.Due)));
        Assert.Equal(
            ["due for 38 days; last grade 3 of 5", "due for 2 days; last grade 3 of 5"],
            Plan(new(Count: 20, Order: QuestionOrder.Due)).Select(chosen => chosen.Reason));
    }

    [Fact]
    public void What_the_notes_lack_is_asked_in_the_order_in_which_they_lack_it()
    {
        Asked("Q2", 3, days: 4);
        var plan = Plan(new(Count: 2, Order: QuestionOrder.Lacking, Lacking: ["Q7", "Q2", "gone", "Q1"]));
        Assert.Equal([("Q7", "not answered in the notes; never asked"), ("Q2", "not answered in the notes; last grade 3 of 5, 4 days ago")],
            plan.Select(chosen => (chosen.Question.Id, chosen.Reason)));
        Assert.Empty(Choose(new(Order: QuestionOrder.Lacking, Lacking: [])));
    }

    [Fact]
    public void An_interview_near_makes_due_what_would_come_later()
    {
        Asked("Q1", 5, days: 2);
        Assert.Equal(["Q1"], Choose(new(Count: 20, Order: QuestionOrder.Due), interview: new(2026, 11, 23)));
    }

    [Fact]
    public void A_mix_has_all_levels_from_easy_to_hard_and_the_same_seed_is_the_same_mix()
    {
        var plan = Plan(new(Count: 6, Seed: 11));
        Assert.Equal(plan.OrderBy(chosen => chosen.Question.Levels).Select(chosen => chosen.Question), plan.Select(chosen => chosen.Question));
        Assert.Equal(2, plan.Select(chosen => chosen.Question.Levels).Distinct().Count());
        Assert.Equal(Choose(new(Count: 6, Seed: 11)), Choose(new(Count: 6, Seed: 11)));
        Assert.NotEqual(Choose(new(Count: 6, Seed: 11)), Choose(new(Count: 6, Seed: 12)));
    }

    [Fact]
    public void Over_three_days_no_question_is_asked_again()
    {
        var seen = new List<string>();
        for (var day = 2; day >= 0; day--)
        {
            var chosen = Choose(new(Count: 5, Seed: day + 40), now: Now.AddDays(-day));
            seen.AddRange(chosen);
            foreach (var id in chosen)
                Asked(id, 3, days: day);
        }

        Assert.Equal(15, seen.Distinct().Count());
    }

    [Fact]
    public void A_seed_that_was_asked_for_draws_the_same_again_whatever_was_asked_since()
    {
        var first = Choose(new(Count: 5, Seed: 9, Again: true));
        foreach (var id in first)
            Asked(id, 5, days: 0);
        Assert.Equal(first, Choose(new(Count: 5, Seed: 9, Again: true)));
        Assert.NotEqual(first, Choose(new(Count: 5, Seed: 9)));
    }

    [Fact]
    public void A_reason_says_when_and_how_it_went()
    {
        Asked("Q1", 1.5, days: 3);
        Asked("Q2", null, days: 1);
        var reasons = Plan(new(Count: 3, Order: QuestionOrder.Bank)).Select(chosen => chosen.Reason);
        Assert.Equal(["last grade 1½ of 5, 3 days ago", "passed over yesterday", "never asked"], reasons);
    }

    [Fact]
    public void A_question_whose_title_is_another_now_was_never_asked()
    {
        outcomes.Add(new(new("flask-interview", "Q1"), "0000000000000000", "I", 1, Now.AddDays(-40), 5, false));
        Assert.Equal("never asked", Plan(new(Count: 1, Order: QuestionOrder.Bank))[0].Reason);
    }

    [Fact]
    public void Reviews_from_the_future_do_not_count_and_are_named()
    {
        Asked("Q1", 0, days: -30);
        Asked("Q2", 3, days: 4);
        Assert.Equal(["Q2"], Choose(new(Count: 20, Order: QuestionOrder.Due)));
        Assert.StartsWith("1 review in the history is dated in the future", Records(Now).Problem);
    }

    [Fact]
    public void Without_anything_due_it_is_said_what_comes_next()
    {
        Asked("Q1", 5, days: 0);
        Assert.Equal(
            "Nothing of “flask-interview” is due today. The next is Q1 on 2026-11-30. 19 questions were never answered: start an interview.",
            NextDue.Text(World.SeedBank, Records(Now), new(Now)));
    }

    private void Asked(string id, double? score, int days) => outcomes.Add(new(
        new("flask-interview", id), TextHash.Of(World.SeedBank.Find(id)!.Title), "I", outcomes.Count + 1, Now.AddDays(-days), score, false));

    private StudyRecords Records(DateTimeOffset now) => StudyRecords.Of(outcomes.OrderBy(outcome => outcome.At), new(), now);

    private IReadOnlyList<ChosenQuestion> Plan(InterviewOptions options, DateTimeOffset? now = null, DateOnly? interview = null) =>
        InterviewPlan.Choose(Snapshot, World.SeedBank, options, Records(now ?? Now), new(now ?? Now, interview));

    private List<string> Choose(InterviewOptions options, DateTimeOffset? now = null, DateOnly? interview = null) =>
        [.. Plan(options, now, interview).Select(chosen => chosen.Question.Id)];
}
