using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

public sealed class ChoiceTests
{
    [Theory]
    [InlineData("- A: A library\n- B: A syntax\n\nAnswer: B", "B")]
    [InlineData("- A: A library\n- B: A syntax\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: B\n\nWhy it is so.", "B")]
    [InlineData("- A: A library\n- B: A syntax\n\n<details><summary>Answer</summary>\n\nB. A syntax for elements.", "B")]
    [InlineData("a) A library\nb) A syntax\nc) A loop\n\n**Correct answer:** a, c", "AC")]
    [InlineData("A. one\nB. two\nC. three\n\n**Answer: A and C**", "AC")]
    [InlineData("- [ ] A library\n- [x] A syntax", "B")]
    [InlineData("- [X] one\n- [ ] two\n- [x] three", "AC")]
    public void Choices_and_their_key_are_found(string answer, string key)
    {
        var choices = QuestionOf(answer).Choices;
        Assert.NotNull(choices);
        Assert.Equal(key, string.Concat(choices.Right.Select(choice => choice.Letter)));
        Assert.Equal(key.Length, QuestionOf(answer).KeyPoints.Count);
    }

    [Theory]
    [InlineData("It is a syntax.")]
    [InlineData("- A: A library\n- B: A syntax")]
    [InlineData("- [x] all\n- [x] done")]
    [InlineData("- [ ] nothing\n- [ ] done")]
    [InlineData("A. Somebody said so.")]
    [InlineData("- A: one\n- B: two\n\nAnswer: A and B")]
    [InlineData("1. one\n2. two\n\nAnswer: 2")]
    public void Without_a_key_or_without_a_choice_there_are_none(string answer) => Assert.Null(QuestionOf(answer).Choices);

    [Fact]
    public void What_stands_above_them_belongs_to_the_question()
    {
        var choices = QuestionOf("```js\nfoo()\n```\n\n- A: `1`\n- B: `2`\n\nAnswer: B").Choices!;
        Assert.Equal("```js\nfoo()\n```", choices.Stem);
        Assert.Equal(["A. `1`", "B. `2`"], choices.Choices.Select(choice => choice.Line));
    }

    [Fact]
    public void A_heading_that_is_the_key_does_not_end_the_answer()
    {
        const string Bank = "###### 1. What is JSX?\n\n- A: A library\n- B: A syntax\n\n#### Answer: B\n\nWhy.\n\n###### 2. What is a hook?\n\n- A: A function\n- B: An element\n\n#### Answer: A\n";
        var questions = BankReader.Read("react", DocumentUri.FromPath("/react.bank.md"), new(Bank), BankSidecar.Empty).Questions;
        Assert.Equal(["B", "A"], questions.Select(question => string.Concat(question.Choices!.Right.Select(choice => choice.Letter))));
    }

    [Fact]
    public void Points_that_somebody_wrote_down_come_first()
    {
        var question = QuestionOf("- A: one\n- B: two\n\nAnswer: B") with { WrittenPoints = [new("two is right", KeyPointKind.Required)] };
        Assert.Null(question.Choices);
    }

    private static Question QuestionOf(string answer) =>
        new() { Id = "Q1", Title = "What is JSX?", Answer = answer, Line = 0, Span = default, TitleSpan = default };
}
