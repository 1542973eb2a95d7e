using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class SourceTextTests
{
    [Fact]
    public void Each_change_applies_to_the_result_of_the_one_before()
    {
        SourceText text = new SourceText("one\ntwo\n").Apply(
            [Change(0, 0, 0, 3, "1\n1b"), Change(1, 2, 2, 1, "-"), TextChange.Whole("new\r\n"), Change(1, 0, 1, 0, "end")], PositionEncoding.Utf16, out int rejected);
        Assert.Equal("new\r\nend", text.Text);
        Assert.Equal(0, rejected);
        Assert.Equal("1\n1b-wo\n", new SourceText("one\ntwo\n").Apply(
            [Change(0, 0, 0, 3, "1\n1b"), Change(1, 2, 2, 1, "-")], PositionEncoding.Utf16, out _).Text);
    }

    [Fact]
    public void Positions_out_of_range_clamp() =>
        Assert.Equal("a!", new SourceText("abc\ndef").Apply([Change(0, 1, 99, 99, "!")], PositionEncoding.Utf16, out _).Text);

    [Fact]
    public void A_change_that_ends_before_it_starts_is_left_out_and_counted()
    {
        SourceText text = new SourceText("abc").Apply([Change(0, 2, 0, 1, "x"), Change(0, 0, 0, 1, "y")], PositionEncoding.Utf16, out int rejected);
        Assert.Equal("ybc", text.Text);
        Assert.Equal(1, rejected);
    }

    [Fact]
    public void A_change_without_a_range_is_the_whole_text() =>
        Assert.Equal("new", new SourceText("old").Apply([new TextChange(new LinePosition(0, 1), null, "new")], PositionEncoding.Utf16, out _).Text);

    [Fact]
    public void Columns_of_a_change_are_in_the_agreed_encoding() =>
        Assert.Equal("🍅é!b", new SourceText("🍅éab").Apply([Change(0, 6, 0, 7, "!")], PositionEncoding.Utf8, out _).Text);

    [Fact]
    public void Lines_after_any_edits_are_those_of_the_text_read_afresh()
    {
        var random = new Random(5);
        for (int round = 0; round < 2_000; round++)
        {
            var text = new SourceText(RandomText.Of(random, random.Next(30)));
            for (int edit = 0; edit < 12; edit++)
            {
                PositionEncoding encoding = (PositionEncoding)random.Next(3);
                int from = random.Next(text.Length + 1), to = random.Next(from, Math.Min(text.Length, from + 6) + 1);
                LinePosition start = text.Lines.PositionAt(from, encoding), end = text.Lines.PositionAt(to, encoding);
                text = text.Apply([new TextChange(start, end, RandomText.Of(random, random.Next(4)))], encoding, out int rejected);
                Assert.Equal(0, rejected);
                AssertSameLines(text);
            }
        }
    }

    [Theory]
    [InlineData("a\r\nb", 0, 1, "")]
    [InlineData("a\rb\nc", 1, 0, "")]
    [InlineData("a\r\nb", 1, 0, "\n")]
    [InlineData("a\rb", 1, 0, "\n")]
    [InlineData("\nb", 0, 0, "\r")]
    [InlineData("a\r\r\nb", 1, 0, "x")]
    public void Line_breaks_that_an_edit_joins_are_counted_once(string text, int line, int column, string inserted)
    {
        AssertSameLines(new SourceText(text).Apply([Change(line, column, line, column, inserted)], PositionEncoding.Utf16, out _));
        AssertSameLines(new SourceText(text).Apply([Change(line, column, line + 1, 0, inserted)], PositionEncoding.Utf16, out _));
        AssertSameLines(new SourceText(text).Apply([Change(line, column, line, column + 1, inserted)], PositionEncoding.Utf16, out _));
    }

    private static void AssertSameLines(SourceText text)
    {
        var fresh = new LineIndex(text.Text);
        Assert.Equal(Enumerable.Range(0, fresh.LineCount).Select(fresh.LineSpan), Enumerable.Range(0, text.Lines.LineCount).Select(text.Lines.LineSpan));
    }

    private static TextChange Change(int startLine, int startColumn, int endLine, int endColumn, string text) =>
        new(new LinePosition(startLine, startColumn), new LinePosition(endLine, endColumn), text);
}
