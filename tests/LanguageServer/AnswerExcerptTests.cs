using FlaskPrep.LanguageServer.Hovers;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class AnswerExcerptTests
{
    [Theory]
    [InlineData("One.", "·|One.|·")]
    [InlineData("One.\n\nTwo.", "·|One.|·|Two.|·")]
    [InlineData("One:\n\n- a\n- b", "·|One:|- a|- b|·")]
    [InlineData("- a\n\nThen.", "·|- a|·|Then.|·")]
    [InlineData("See:\n\n```js\nx\n```\n\nDone.", "·|See:|```js|x|```|Done.|·")]
    [InlineData("```js\nx\n```", "```js|x|```")]
    [InlineData("```js\nx", "```js|x|```")]
    [InlineData("````md\n```\nx\n```\n````", "````md|```|x|```|````")]
    [InlineData("", "·")]
    public void Blank_lines_stand_only_where_Markdown_needs_them(string answer, string expected) => Assert.Equal(expected, Excerpt(answer, 20));

    [Theory]
    [InlineData("pip install flask", "sh")]
    [InlineData("export FLASK_DEBUG=1\nflask run", "sh")]
    [InlineData("user_bp = Blueprint(\"user\", __name__)", "python")]
    [InlineData("@app.route(\"/\")\ndef hello():", "python")]
    [InlineData("browser -> Nginx -> Gunicorn", "text")]
    [InlineData("", "text")]
    public void A_fence_without_a_language_is_given_one(string code, string language) =>
        Assert.StartsWith($"```{language}|", Excerpt($"```\n{code}\n```", 20));

    [Fact]
    public void What_does_not_fit_is_tightened_first()
    {
        const string answer = "```\na = 1\n\nb = 2\n```\n\n```\nc = 3\n```";
        Assert.Equal("```python|a = 1|·|b = 2|```|```python|c = 3|```", Excerpt(answer, 8));
        Assert.Equal("```python|a = 1|b = 2|c = 3|```", Excerpt(answer, 7));
        Assert.True(AnswerExcerpt.Of(answer, 5).IsWhole);
        Assert.False(AnswerExcerpt.Of(answer, 4).IsWhole);
    }

    [Theory]
    [InlineData("```js\na\nb\nc\nd\n```", 5, "```js|a|b|c|```")]
    [InlineData("```js\na\n@dec\ndef f():\n  d\n```", 5, "```js|a|```")]
    [InlineData("Text.\n\n```js\na\nb\n```", 4, "·|Text.|·")]
    [InlineData("a\n\nb\n\nc", 4, "·|a|·")]
    [InlineData("a\n\nb\n\nc", 5, "·|a|·|b|·")]
    public void What_is_cut_ends_well(string answer, int most, string expected)
    {
        Assert.Equal(expected, Excerpt(answer, most));
        Assert.False(AnswerExcerpt.Of(answer, most).IsWhole);
    }

    [Fact]
    public void No_excerpt_of_any_answer_is_longer_than_allowed_or_leaves_a_fence_open()
    {
        string[] pieces = ["text", "", "- item", "```", "~~~", "````", "  ```js", "@x", "def f():", new string('x', 400)];
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var answer = string.Join('\n', Enumerable.Range(0, random.Next(14)).Select(_ => pieces[random.Next(pieces.Length)]));
            var most = random.Next(1, 12);
            var (lines, _) = AnswerExcerpt.Of(answer, most);
            Assert.InRange(lines.Count, 1, most);
            var read = AnswerLine.Read(string.Join('\n', lines));
            Assert.Equal(lines.Count, read.Count);
        }
    }

    // A dot stands for a blank line.
    private static string Excerpt(string answer, int most) =>
        string.Join('|', AnswerExcerpt.Of(answer, most).Lines.Select(line => line.Length == 0 ? "·" : line));
}
