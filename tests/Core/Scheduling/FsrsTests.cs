using FlaskPrep.Core.Scheduling;

namespace FlaskPrep.Tests.Core.Scheduling;

/// <summary>What follows from the rules; that the numbers are right is compared with ts-fsrs in tests/fsrs.</summary>
public sealed class FsrsTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly Rating[] Ratings = Enum.GetValues<Rating>();

    [Fact]
    public void A_better_rating_never_comes_back_sooner()
    {
        foreach (var fuzz in new[] { false, true })
        {
            Card? card = null;
            for (var review = 0; review < 8; review++)
            {
                var at = card?.Due ?? Start;
                var days = Ratings.Select(rating => new Fsrs(fuzz: fuzz).Review(card, rating, at).Days).ToList();
                Assert.Equal(days.Order(), days);
                Assert.True(days[0] >= 1, "never the same day");
                card = new Fsrs(fuzz: fuzz).Review(card, Rating.Good, at);
            }
        }
    }

    [Fact]
    public void More_retention_is_sooner()
    {
        var days = new[] { 0.7, 0.8, 0.9, 0.95, 0.99 }.Select(retention => new Fsrs(retention).Review(null, Rating.Easy, Start).Days).ToList();
        Assert.Equal(days.OrderDescending(), days);
        Assert.True(days[0] > days[^1]);
    }

    [Fact]
    public void When_it_is_due_it_is_known_as_desired()
    {
        var card = new Fsrs().Review(null, Rating.Easy, Start);
        Assert.Equal(0.9, card.Retrievability(card.Due), 2);
        Assert.Equal(1, card.Retrievability(Start));
    }

    [Fact]
    public void A_clock_that_was_set_back_counts_as_the_same_day()
    {
        var fsrs = new Fsrs();
        var card = fsrs.Review(null, Rating.Good, Start);
        Assert.Equal(fsrs.Review(card, Rating.Good, Start).Memory, fsrs.Review(card, Rating.Good, Start.AddDays(-40)).Memory);
    }

    [Theory]
    [InlineData(0, Rating.Again)]
    [InlineData(1.99, Rating.Again)]
    [InlineData(2, Rating.Hard)]
    [InlineData(3.9, Rating.Hard)]
    [InlineData(4, Rating.Good)]
    [InlineData(4.5, Rating.Good)]
    [InlineData(4.75, Rating.Easy)]
    [InlineData(5, Rating.Easy)]
    public void A_grade_is_a_rating(double score, Rating rating) => Assert.Equal(rating, GradeRating.Of(score));
}
