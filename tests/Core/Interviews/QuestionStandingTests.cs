using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Interviews;

public sealed class QuestionStandingTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(5.0, Standing.Solid)]
    [InlineData(4.0, Standing.Solid)]
    [InlineData(3.999, Standing.Shaky)]
    [InlineData(2.0, Standing.Shaky)]
    [InlineData(1.999, Standing.Gap)]
    [InlineData(0.0, Standing.Gap)]
    [InlineData(null, Standing.Gap)]
    public void The_last_grade_says_how_well_a_question_is_known(double? score, Standing standing) =>
        Assert.Equal(standing, Assert.Single(Fold(Outcome("Q1", score))).Standing);

    [Fact]
    public void A_later_grade_replaces_an_earlier_one_with_its_ticks()
    {
        var standing = Assert.Single(Fold(Outcome("Q1", 5, ticked: true), Outcome("Q1", 1)));
        Assert.Equal((1.0, false), (standing.Score, standing.Ticked));
    }

    [Fact]
    public void Passing_a_question_over_keeps_what_was_known_of_it()
    {
        Assert.Equal(5, Assert.Single(Fold(Outcome("Q1", 5), Outcome("Q1", null))).Score);
        Assert.Equal(5, Assert.Single(Fold(Outcome("Q1", null), Outcome("Q1", 5))).Score);
    }

    [Fact]
    public void A_question_is_its_bank_id_and_title()
    {
        var standings = Fold(Outcome("Q1", 5), Outcome("Q1", 1, bank: "react"), Outcome("Q1", 3, title: "another title"));
        Assert.Equal([5.0, 1.0, 3.0], standings.Select(standing => standing.Score));
    }

    [Fact]
    public void Progress_matches_the_banks_and_calls_the_rest_orphans()
    {
        var questions = World.SeedBank.Questions;
        var progress = Progress.Of(
            [World.SeedBank],
            Fold(
                Outcome("Q2", 5, title: questions[1].Title),
                Outcome("Q1", 5, title: questions[0].Title),
                Outcome("Q3", 3, title: questions[2].Title, ticked: true),
                Outcome("Q4", null, title: questions[3].Title),
                Outcome("Q5", 5, title: "what Q5 asked once"),
                Outcome("Q1", 5, bank: "gone")));
        Assert.Equal(["Q1", "Q2"], progress.Solid.Select(one => one.Asked.Question.Id));
        Assert.Equal(("Q3", true), (Assert.Single(progress.Shaky).Asked.Question.Id, progress.Shaky[0].Standing.Ticked));
        Assert.Equal("Q4", Assert.Single(progress.Gaps).Asked.Question.Id);
        Assert.Equal(["Q5", "Q1"], progress.Orphans.Select(one => one.Question.Id));
        Assert.Equal(questions.Count - 4, progress.NotAsked);
    }

    [Fact]
    public void The_score_of_an_interview_is_the_mean_over_its_asks()
    {
        Assert.Null(InterviewScore.Of("I1", Noon, []));
        var score = InterviewScore.Of("I1", Noon, [Outcome("Q1", 5, ask: 1), Outcome("Q2", null, ask: 2), Outcome("Q3", null, ask: 3), Outcome("Q3", 4, ask: 3)]);
        Assert.Equal(new InterviewScore("I1", Noon, 3, 3), score);
    }

    private static IReadOnlyList<QuestionStanding> Fold(params Outcome[] outcomes) => QuestionStanding.Of(outcomes);

    private static Outcome Outcome(string question, double? score, string bank = "flask-interview", string title = "title", bool ticked = false, int ask = 1) =>
        new(new QuestionKey(bank, question), TextHash.Of(title), "I1", ask, Noon, score, ticked);
}
