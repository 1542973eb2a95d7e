using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Interviews;

public sealed class TranscriptTests
{
    private const string Start = """
        ---
        interview: 01JDA9Z4T0ABCDEFGHJKMNPQRS
        bank: flask-interview
        bank-hash: 0123456789abcdef
        level: basic
        seed: 4711
        started: 2026-11-22T09:03:12Z
        feedback: each
        questions: Q1 Q5
        version: 1
        ---

        # Mock interview, basic

        ## 1. What is Flask? <!-- ask: 1 Q1 2026-11-22T09:03:12Z -->

        """;

    private const string Grade = """

        > - [x] lightweight: “small and simple”
        > - [ ] extended with plugins: not said, and this much would do
        >
        > **3½ of 5** <!-- grade: 1 HASH -->

        """;

    [Fact]
    public void The_header_and_the_open_ask_are_read()
    {
        var transcript = Read(Start + "\nA small framework.\n");
        Assert.Empty(transcript.Problems);
        Assert.Equal(("01JDA9Z4T0ABCDEFGHJKMNPQRS", "flask-interview", 4711L), (transcript.Header!.Interview, transcript.Header.Bank, transcript.Header.Seed));
        Assert.Equal(["Q1", "Q5"], transcript.Header.Questions);
        var ask = Assert.Single(transcript.Asks);
        Assert.Equal((1, "Q1", "A small framework.", true), (ask.Number, ask.Question, ask.Reply, ask.IsOpen));
        Assert.Equal("Q5", transcript.NextQuestion);
        Assert.Same(ask, transcript.OpenAsk);
    }

    [Fact]
    public void A_header_that_was_written_is_read_as_it_was()
    {
        var header = new TranscriptHeader(
            Ulid.New(DateTimeOffset.UnixEpoch.AddDays(20000), new byte[10]), "react", "abc", "advanced", -5, DateTimeOffset.UnixEpoch.AddDays(20000), Feedback.End,
            30, ["Q1", "what-is-jsx"]);
        var text = string.Join('\n', TranscriptText.Begin(header, "Mock interview").Concat(TranscriptText.Ask(1, new() { Id = "Q1", Title = "Why?", Line = 0, TitleSpan = default, Span = default, Answer = "" }, header.Started)));
        var read = Read(text);
        Assert.Empty(read.Problems);
        Assert.Equal(header with { Questions = [] }, read.Header! with { Questions = [] });
        Assert.Equal(header.Questions, read.Header!.Questions);
        Assert.Equal(header.Started, read.Asks[0].At);
    }

    [Fact]
    public void A_grade_belongs_to_the_reply_it_was_given_for()
    {
        var ask = Read(Start + "\nA small framework." + Graded("A small framework.")).Asks[0];
        Assert.False(ask.IsOpen);
        Assert.Equal([("lightweight", true), ("extended with plugins", false)], ask.Grade!.Points.Select(point => (point.Text, point.IsTicked)));
        Assert.Null(Read(Start + "\nA large framework." + Graded("A small framework.")).Asks[0].Grade);
    }

    [Fact]
    public void What_stands_below_a_grade_is_a_remark()
    {
        var ask = Read(Start + "\nA small framework.\n" + Graded("A small framework.") + "\nI should have said more.\n").Asks[0];
        Assert.Equal("A small framework.", ask.Reply);
        Assert.NotNull(ask.Grade);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Other_line_ends_read_the_same(string newLine)
    {
        var text = (Start + "\nTwo\nlines.\n" + Graded("Two\nlines.")).ReplaceLineEndings(newLine);
        var ask = Read(text).Asks[0];
        Assert.NotNull(ask.Grade);
        Assert.Equal(2, ask.Grade.Points.Count);
    }

    [Fact]
    public void Hints_stand_between_the_parts_of_a_reply()
    {
        var ask = Read(Start + "\nFirst.\n\n> **Hint 1 of 3 (−½):** It is about Flask. <!-- hint: 1 1 -->\n\nSecond.\n").Asks[0];
        Assert.Equal("First.\n\nSecond.", ask.Reply);
        Assert.Equal(1, ask.Hints);
        Assert.True(ask.IsOpen);
    }

    [Fact]
    public void A_quote_and_code_of_the_person_are_part_of_the_reply()
    {
        const string Reply = "> as the docs say\n\n```\n## 9. x <!-- ask: 9 Q9 2026-11-22T09:03:12Z -->\n> <!-- grade: 1 x -->\n```";
        var transcript = Read(Start + "\n" + Reply + "\n");
        Assert.Equal(Reply, Assert.Single(transcript.Asks).Reply);
        Assert.Empty(transcript.Problems);
    }

    [Theory]
    [InlineData("> *Skipped.* <!-- skip: 1 -->", AskEnding.Skipped)]
    [InlineData("> **The answer** <!-- answer: 1 -->\n>\n> Flask is small.", AskEnding.Shown)]
    public void An_ask_may_end_without_a_grade(string quote, AskEnding ending)
    {
        var ask = Read(Start + "\n" + quote + "\n").Asks[0];
        Assert.Equal((ending, false, ""), (ask.Ending, ask.IsOpen, ask.Reply));
    }

    [Fact]
    public void A_newer_grammar_is_left_alone()
    {
        var transcript = Read(Start.Replace("version: 1", "version: 2", StringComparison.Ordinal));
        Assert.Null(transcript.Header);
        Assert.Empty(transcript.Asks);
        Assert.Contains("newer", Assert.Single(transcript.Problems).Message);
    }

    [Fact]
    public void A_merge_conflict_a_doubled_ask_and_a_lost_heading_are_named_with_their_lines()
    {
        Assert.Contains(Read(Start + "\n<<<<<<< HEAD\nA\n=======\nB\n>>>>>>> other\n").Problems, problem => problem.Message.Contains("conflict", StringComparison.Ordinal));
        var twice = Read(Start + "\nA\n\n## 1. Again <!-- ask: 1 Q1 2026-11-22T09:03:12Z -->\n\nB\n");
        Assert.Equal("A", Assert.Single(twice.Asks).Reply);
        Assert.Contains("twice", Assert.Single(twice.Problems).Message);
        var lost = Read(Start + "\nA\n\n> **2 of 5** <!-- grade: 7 x -->\n");
        Assert.Contains("question 7", Assert.Single(lost.Problems).Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no front matter")]
    [InlineData("---\nbank: x\n---\n")]
    [InlineData("---\ninterview: nonsense\nbank: x\n---\n")]
    public void What_is_no_interview_says_so(string text)
    {
        var transcript = Read(text);
        Assert.Null(transcript.Header);
        Assert.NotEmpty(transcript.Problems);
    }

    [Fact]
    public void Prettiers_bullets_and_spaces_do_not_matter()
    {
        var pretty = (Start + "\nA small framework." + Graded("A small framework."))
            .Replace("> - [x]", ">   * [X]", StringComparison.Ordinal).Replace("\n>\n", "\n> \n", StringComparison.Ordinal);
        Assert.True(Read(pretty).Asks[0].Grade!.Points[0].IsTicked);
    }

    [Fact]
    public void A_point_that_a_formatter_wrapped_is_one_point()
    {
        var wrapped = (Start + "\nA small framework." + Graded("A small framework."))
            .Replace("lightweight: “small", "lightweight:\n>       “small", StringComparison.Ordinal)
            .Replace("this much would do", "this much\n>       would do", StringComparison.Ordinal);
        Assert.Equal(
            [new("lightweight", IsTicked: true, IsByHand: false, IsOwnWord: false), new("extended with plugins", IsTicked: false, IsByHand: false, IsOwnWord: false)],
            Read(wrapped).Asks[0].Grade!.Points);
    }

    [Fact]
    public void Random_edits_of_a_reply_never_lose_the_marks()
    {
        var random = new Random(7);
        string[] pieces = ["word ", "\n", "> quote\n", "\n```\n", "- item\n", "# heading\n", "<!-- comment -->", "[[Q1]]", "é\U0001F600", "    code\n", "***\n"];
        for (var round = 0; round < 300; round++)
        {
            var reply = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]));
            // A fence that the person leaves open swallows the rest for every reader of Markdown, ours too.
            if (reply.Split("```").Length % 2 == 0)
                reply += "\n```\n";
            var transcript = Read(Start + "\n" + reply + "\n\n## 2. Next <!-- ask: 2 Q5 2026-11-22T09:05:00Z -->\n\n");
            Assert.Equal([1, 2], transcript.Asks.Select(ask => ask.Number));
            Assert.Equal(reply.Trim(), transcript.Asks[0].Reply);
        }
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.26, "½")]
    [InlineData(3.5, "3½")]
    [InlineData(4.76, "5")]
    [InlineData(9, "5")]
    public void A_score_is_read_to_the_half(double score, string text) => Assert.Equal(text, ScoreText.Of(score));

    [Fact]
    public void Ulids_sort_by_time_and_are_valid()
    {
        var earlier = Ulid.New(DateTimeOffset.UnixEpoch.AddDays(20000), Enumerable.Repeat((byte)255, 10).ToArray());
        var later = Ulid.New(DateTimeOffset.UnixEpoch.AddDays(20000).AddMilliseconds(1), new byte[10]);
        Assert.True(string.CompareOrdinal(earlier, later) < 0);
        Assert.True(Ulid.IsValid(earlier));
        Assert.False(Ulid.IsValid(earlier.AsSpan(1)));
        Assert.False(Ulid.IsValid(earlier.Replace('0', 'U')));
    }

    private static string Graded(string reply) => "\n" + Grade.Replace("HASH", TextHash.Of(reply), StringComparison.Ordinal);

    private static Transcript Read(string text) => TranscriptReader.Read(new SourceText(text));
}
