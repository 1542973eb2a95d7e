using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Tests.Core.Grading;

public sealed class ChoiceGraderTests
{
    private static readonly ChoiceList One = new("", [new('A', "A library", false), new('B', "A syntax", true), new('C', "A syntax for loops", false)]);
    private static readonly ChoiceList Two = new("", [new('A', "red", true), new('B', "green", false), new('C', "blue", true), new('D', "gray", false)]);

    [Theory]
    [InlineData("B", 5)]
    [InlineData("b", 5)]
    [InlineData("(b)", 5)]
    [InlineData("B. A syntax", 5)]
    [InlineData("The answer is B, because it is compiled.", 5)]
    [InlineData("It is a syntax", 5)]
    [InlineData("a syntax for loops", 0)]
    [InlineData("A", 0)]
    [InlineData("C", 0)]
    [InlineData("A and B", 0)]
    [InlineData("I do not know", 0)]
    [InlineData("", 0)]
    public void One_choice_is_all_or_nothing(string reply, double score) => Assert.Equal(score, ChoiceGrader.Grade(One, reply).Score);

    [Theory]
    [InlineData("A, C", 5)]
    [InlineData("c and a", 5)]
    [InlineData("red and blue", 5)]
    [InlineData("A", 2.5)]
    [InlineData("A B C", 2.5)]
    [InlineData("A, B", 2.5)]
    [InlineData("A B C D", 0)]
    [InlineData("B D", 0)]
    public void Of_several_each_wrong_one_takes_a_right_one_away(string reply, double score) => Assert.Equal(score, ChoiceGrader.Grade(Two, reply).Score);

    [Fact]
    public void What_was_wrong_is_said()
    {
        var point = Assert.Single(ChoiceGrader.Grade(One, "C").Points);
        Assert.Equal((PointVerdict.Contradicted, "C. A syntax for loops"), (point.Verdict, Assert.Single(point.Evidence)));
    }
}
