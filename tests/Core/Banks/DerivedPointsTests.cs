using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>An answer keeps both sides of its code fences, and its points are what a person reads.</summary>
public sealed class DerivedPointsTests
{
    [Theory]
    [InlineData("```\nexport X=1\n```\n\nOr else.")]
    [InlineData("Words.\n\n```python\nx = 1\n```")]
    [InlineData("~~~\nx = 1\n~~~")]
    [InlineData("> ```\n> x = 1\n> ```")]
    public void Code_keeps_both_sides_of_its_fence(string answer) => Assert.Equal(answer, AnswerOf(answer));

    [Theory]
    [InlineData("```\n```", "")]
    [InlineData("```python\nx = 1\n```\n\n---\n\n[⬆ Back to top](#top)", "```python\nx = 1\n```")]
    [InlineData("**Answer:**\n\n```\nx = 1\n```", "```\nx = 1\n```")]
    public void What_frames_it_still_goes(string written, string answer) => Assert.Equal(answer, AnswerOf(written));

    [Fact]
    public void Every_answer_of_the_built_in_banks_has_whole_fences() =>
        Assert.All(World.BuiltIns.Banks.Values.SelectMany(bank => bank.Questions), question =>
            Assert.Equal(0, question.Answer.Split('\n').Count(line => line.TrimStart().StartsWith("```", StringComparison.Ordinal)) % 2));

    [Theory]
    [InlineData("<p>Flask is small.</p>", "Flask is small.")]
    [InlineData("Flask is <b>small</b>,<br/>and quick.", "Flask is small, and quick.")]
    [InlineData("- uses `<int:id>` in rules", "uses `<int:id>` in rules")]
    [InlineData("- <strong>WSGI</strong> <!-- a remark -->server", "WSGI server")]
    [InlineData("<ul>\n<li>one thing</li>\n<li>another</li>\n</ul>", "one thing|another")]
    [InlineData("a < b and c > d.", "a < b and c > d.")]
    [InlineData("It returns <em>a\nlist</em>.", "It returns a list.")]
    public void Tags_are_no_part_of_a_point(string answer, string points) => Assert.Equal(points, string.Join('|', DerivedPoints.Of(answer).Select(point => point.Text)));

    [Theory]
    [InlineData("Lists can be changed, while tuples cannot be.", "Lists can be changed|tuples cannot be.")]
    [InlineData("`break` ends the loop; `continue` skips to the next round; `pass` does nothing.", "`break` ends the loop|`continue` skips to the next round|`pass` does nothing.")]
    [InlineData("- A set keeps no order, whereas a list keeps the order.", "A set keeps no order|a list keeps the order.")]
    [InlineData("It works, but slowly.", "It works, but slowly.")]
    [InlineData("A loop runs while true.", "A loop runs while true.")]
    public void What_is_set_against_another_thing_is_a_point_of_its_own(string answer, string points) =>
        Assert.Equal(points, string.Join('|', DerivedPoints.Of(answer).Select(point => point.Text)));

    [Theory]
    [InlineData("It keeps a copy.\n\n![vdom](images/vdom1.png)\n\nThen it compares.", "It keeps a copy.|Then it compares.")]
    [InlineData("It keeps a copy.\n\n<https://example.org/a>", "It keeps a copy.")]
    [InlineData("It keeps [a copy](https://example.org/a).", "It keeps [a copy](https://example.org/a).")]
    [InlineData("![logo](a.png) is the logo.", "![logo](a.png) is the logo.")]
    [InlineData("The major features are:\n\n- It is small.\n- It is quick.", "It is small.|It is quick.")]
    [InlineData("**The steps:**\n\n1. It reads.\n2. It writes.", "It reads.|It writes.")]
    [InlineData("Use this:\n\n```\nx = 1\n```", "Use this:")]
    public void Pictures_and_announcements_are_no_points(string answer, string points) =>
        Assert.Equal(points, string.Join('|', DerivedPoints.Of(answer).Select(point => point.Text)));

    [Theory]
    [InlineData("It counts how often it is right. For example, a constant answer is right in 95 % of the cases.", "Required|Bonus")]
    [InlineData("For example, a constant answer is right in 95 % of the cases.", "Required")]
    public void An_example_is_a_bonus_where_something_stands_before_it(string answer, string kinds) =>
        Assert.Equal(kinds, string.Join('|', DerivedPoints.Of(answer).Select(point => point.Kind)));

    [Theory]
    [InlineData("It fits the model, i.e. it trains it. Then it stops.", "It fits the model, i.e. it trains it.|Then it stops.")]
    [InlineData("Use a server (e.g. Gunicorn) vs. a script.", "Use a server (e.g. Gunicorn) vs. a script.")]
    public void An_abbreviation_ends_no_sentence(string answer, string points) =>
        Assert.Equal(points, string.Join('|', DerivedPoints.Of(answer).Select(point => point.Text)));

    [Theory]
    [InlineData("one two three; ", 12)]
    [InlineData("this is that, while ", 12)]
    [InlineData("e.g. ", 1)]
    public void A_line_that_never_ends_is_cut_like_any(string part, int points) =>
        Assert.Equal(points, DerivedPoints.Of(string.Concat(Enumerable.Repeat(part, 200_000))).Count);

    private static string AnswerOf(string answer)
    {
        var text = $"# Bank\n\n## Q1. What?\n\n{answer}\n\n## Q2. Why?\n\nThus.\n";
        return BankReader.Read("b", DocumentUri.FromPath("/b.bank.md"), new SourceText(text), BankSidecar.Empty).Questions[0].Answer;
    }
}
