using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Tests.Core.Grading;

public sealed class ScoreTests
{
    [Fact]
    public void A_required_point_is_one_place_and_a_part_counts_half() =>
        Assert.Equal(2.5, Score.Of([Required(PointVerdict.Covered), Required(PointVerdict.Partly), Required(PointVerdict.Missed)]));

    [Fact]
    public void A_contradicted_point_counts_nothing() => Assert.Equal(2.5, Score.Of([Required(PointVerdict.Covered), Required(PointVerdict.Contradicted)]));

    [Fact]
    public void A_group_is_as_many_places_as_it_needs_filled_by_the_best() =>
        Assert.Equal(3.75, Score.Of([Any(PointVerdict.Missed), Any(PointVerdict.Partly), Any(PointVerdict.Covered), Any(PointVerdict.Partly)]));

    [Fact]
    public void Who_names_a_wrong_one_has_named_that_one_too() =>
        Assert.Equal(2.5, Score.Of([Any(PointVerdict.Covered), Any(PointVerdict.Covered), Any(PointVerdict.Contradicted)]));

    [Fact]
    public void A_group_that_needs_more_than_it_has_needs_all() => Assert.Equal(2.5, Score.Of([Any(PointVerdict.Partly, need: 9)]));

    [Fact]
    public void Bonus_points_lift_by_a_quarter_each_and_half_at_most()
    {
        var bonus = Enumerable.Repeat(new PointGrade(new("b", KeyPointKind.Bonus), PointVerdict.Covered, [], false, 1), 5).ToList();
        Assert.Equal(2.75, Score.Of([Required(PointVerdict.Partly), bonus[0]]));
        Assert.Equal(3, Score.Of([Required(PointVerdict.Partly), .. bonus]));
        Assert.Equal(5, Score.Of([Required(PointVerdict.Covered), .. bonus]));
    }

    [Theory]
    [InlineData(1, 0.5, 0.5)]
    [InlineData(1, 1, 1)]
    [InlineData(2, 0.45, 0.5)]
    [InlineData(3, 0.4, 0.5)]
    [InlineData(12, 0.4, 0.5)]
    [InlineData(12, 0.9, 1)]
    public void Of_a_long_answer_nobody_repeats_all(int stretches, double share, double worth) => Assert.Equal(worth, Score.Worth(share, stretches), 9);

    [Fact]
    public void What_only_a_row_of_keywords_shows_counts_half_however_long_the_answer_is() =>
        Assert.Equal(2.5, Score.Of([.. Enumerable.Repeat(Derived(PointVerdict.Unsure), 8)]));

    [Fact]
    public void No_point_is_no_score() => Assert.Equal(0, Score.Of([]));

    [Fact]
    public void A_ticked_point_counts_as_covered_and_says_so()
    {
        const string Point = "The cookie is signed with the secret key (`SECRET_KEY`)";
        var before = Replies.Grade("Q10", Replies.Session[0]);
        var after = Replies.Grade("Q10", Replies.Session[0], Point);
        Assert.Equal(before.Score + (5.0 / 3), after.Score, 9);
        Assert.Equal([Point], after.Points.Where(point => point.Ticked).Select(point => point.Point.Text));
        Assert.Equal(PointVerdict.Covered, after.Verdict("The cookie is signed"));
        Assert.Equal(PointVerdict.Missed, before.Verdict("The cookie is signed"));
    }

    private static PointGrade Required(PointVerdict verdict) => new(new("r", KeyPointKind.Required), verdict, [], false, CreditOf(verdict));

    private static PointGrade Derived(PointVerdict verdict) => new(new("d", KeyPointKind.Required, IsDerived: true), verdict, [], false, CreditOf(verdict));

    private static PointGrade Any(PointVerdict verdict, int need = 2) => new(new("a", KeyPointKind.Any, "g", need), verdict, [], false, CreditOf(verdict));

    private static double CreditOf(PointVerdict verdict) => verdict switch
    {
        PointVerdict.Covered => 1,
        PointVerdict.Partly or PointVerdict.Unsure => 0.5,
        _ => 0,
    };
}
