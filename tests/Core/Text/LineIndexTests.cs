using System.Text;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class LineIndexTests
{
    [Theory]
    [InlineData("", new[] { 0 })]
    [InlineData("a", new[] { 0 })]
    [InlineData("a\n", new[] { 0, 2 })]
    [InlineData("a\r\nb\rc\nd", new[] { 0, 3, 5, 7 })]
    [InlineData("\r\r\n\n", new[] { 0, 1, 3, 4 })]
    [InlineData("a\u2028b\u0085c\fd\u000be", new[] { 0 })]
    [InlineData("\r", new[] { 0, 1 })]
    public void Lines_end_at_the_breaks_that_editors_know(string text, int[] starts)
    {
        var index = new LineIndex(text);
        Assert.Equal(starts, Enumerable.Range(0, index.LineCount).Select(index.LineStart));
    }

    [Fact]
    public void A_line_ends_before_its_break()
    {
        var index = new LineIndex("ab\r\ncd\ref\n");
        Assert.Equal(
            [new TextSpan(0, 2), new TextSpan(4, 6), new TextSpan(7, 9), new TextSpan(10, 10)],
            Enumerable.Range(0, index.LineCount).Select(index.LineSpan));
        Assert.Equal(new TextSpan(10, 10), index.LineSpan(99));
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16, new[] { 0, 1, 2, 4, 5 })]
    [InlineData(PositionEncoding.Utf8, new[] { 0, 1, 3, 7, 10 })]
    [InlineData(PositionEncoding.Utf32, new[] { 0, 1, 2, 3, 4 })]
    public void Columns_count_what_was_agreed(PositionEncoding encoding, int[] columns)
    {
        // one, two, four and three bytes in UTF-8
        int[] offsets = [2, 3, 4, 6, 7];
        var index = new LineIndex("\r\naé🍅€z");
        for (int i = 0; i < offsets.Length; i++)
        {
            Assert.Equal(new LinePosition(1, columns[i]), index.PositionAt(offsets[i], encoding));
            Assert.Equal(offsets[i], index.OffsetAt(new LinePosition(1, columns[i]), encoding));
        }
    }

    [Theory]
    [InlineData(PositionEncoding.Utf16, 2, 1)]
    [InlineData(PositionEncoding.Utf8, 2, 1)]
    [InlineData(PositionEncoding.Utf8, 4, 1)]
    [InlineData(PositionEncoding.Utf8, 5, 3)]
    public void A_column_inside_a_character_goes_to_its_start(PositionEncoding encoding, int column, int offset) =>
        Assert.Equal(offset, new LineIndex("a🍅b").OffsetAt(new LinePosition(0, column), encoding));

    [Fact]
    public void An_offset_inside_a_pair_goes_to_its_start() =>
        Assert.Equal(new LinePosition(0, 1), new LineIndex("a🍅b").PositionAt(2, PositionEncoding.Utf16));

    [Fact]
    public void A_lone_surrogate_counts_like_its_replacement()
    {
        var index = new LineIndex("\ud83ca\udf45b");
        Assert.Equal(new LinePosition(0, 7), index.PositionAt(3, PositionEncoding.Utf8));
        Assert.Equal(3, index.OffsetAt(new LinePosition(0, 7), PositionEncoding.Utf8));
        Assert.Equal(new LinePosition(0, 3), index.PositionAt(3, PositionEncoding.Utf32));
        Assert.Equal(3, index.OffsetAt(new LinePosition(0, 3), PositionEncoding.Utf32));
    }

    [Theory]
    [InlineData(-1, 5, 0)]
    [InlineData(0, -5, 0)]
    [InlineData(0, 99, 2)]
    [InlineData(1, int.MaxValue, 6)]
    [InlineData(2, 0, 6)]
    [InlineData(int.MaxValue, int.MaxValue, 6)]
    [InlineData(int.MinValue, int.MinValue, 0)]
    public void What_is_out_of_range_clamps(int line, int column, int offset)
    {
        var index = new LineIndex("ab\r\ncd");
        foreach (PositionEncoding encoding in Enum.GetValues<PositionEncoding>())
            Assert.Equal(offset, index.OffsetAt(new LinePosition(line, column), encoding));
    }

    [Fact]
    public void Offsets_out_of_range_and_inside_a_break_clamp()
    {
        var index = new LineIndex("ab\r\ncd");
        Assert.Equal(new LinePosition(0, 0), index.PositionAt(-3, PositionEncoding.Utf8));
        Assert.Equal(new LinePosition(1, 2), index.PositionAt(99, PositionEncoding.Utf8));
        Assert.Equal(new LinePosition(0, 2), index.PositionAt(3, PositionEncoding.Utf8));
    }

    [Fact]
    public void Columns_agree_with_the_encoders_on_any_text()
    {
        var random = new Random(11);
        for (int round = 0; round < 3_000; round++)
        {
            string text = RandomText.Of(random, random.Next(40));
            var index = new LineIndex(text);
            for (int offset = 0; offset <= text.Length; offset++)
            {
                LinePosition position = index.PositionAt(offset, PositionEncoding.Utf8);
                int back = index.OffsetAt(position, PositionEncoding.Utf8);
                string before = text[index.LineStart(position.Line)..back];
                Assert.Equal(Encoding.UTF8.GetByteCount(before), position.Column);
                Assert.Equal(back, index.OffsetAt(index.PositionAt(offset, PositionEncoding.Utf16), PositionEncoding.Utf16));
                Assert.Equal(back, index.OffsetAt(index.PositionAt(offset, PositionEncoding.Utf32), PositionEncoding.Utf32));
                Assert.Equal(before.EnumerateRunes().Count(), index.PositionAt(offset, PositionEncoding.Utf32).Column);
                Assert.InRange(offset - back, 0, 1);
            }
        }
    }
}
