using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class SharedEndsTests
{
    [Theory]
    [InlineData("a\nb\nc\n", "a\nx\nc\n", 2, 4, 0)]
    [InlineData("a\nb\nc", "a\nbb\nc", 2, 5, 1)]
    [InlineData("a\nb\nc", "a\nc", 2, 3, -2)]
    [InlineData("a\n\n\nb", "a\n\n\n\nb", 4, 6, 1)]
    [InlineData("", "", 0, 0, 0)]
    [InlineData("one line", "one  line", 0, 9, 1)]
    [InlineData("a\r\nb\r\n", "a\r\nbc\r\n", 3, 7, 1)]
    public void They_are_in_whole_lines(string before, string after, int head, int tail, int shift) =>
        Assert.Equal(new SharedEnds(head, tail, shift), SharedEnds.Of(before, after));

    [Fact]
    public void What_is_kept_or_moved_says_the_same_in_both_texts()
    {
        var random = new Random(7);
        for (var round = 0; round < 5_000; round++)
        {
            var before = Made(random, random.Next(round % 50 == 0 ? 5_000 : 30));
            var start = random.Next(before.Length + 1);
            var end = random.Next(start, Math.Min(before.Length, start + 5) + 1);
            var after = string.Concat(before.AsSpan(0, start), Made(random, random.Next(4)), before.AsSpan(end));
            var ends = SharedEnds.Of(before, after);
            Assert.InRange(ends.Head, 0, ends.Tail);
            Assert.InRange(ends.Tail, ends.Head, after.Length);
            Assert.Equal(before[..ends.Head], after[..ends.Head]);
            Assert.Equal(before[(ends.Tail - ends.Shift)..], after[ends.Tail..]);
            Assert.True(ends.Head == 0 || after[ends.Head - 1] == '\n');
            Assert.True(ends.Tail == after.Length || after[ends.Tail - 1] == '\n');
            Assert.True(ends.Head <= ends.Tail - ends.Shift, "no stretch is both kept and moved");
        }
    }

    private static string Made(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => "ab\r\n"[random.Next(4)]));
}
