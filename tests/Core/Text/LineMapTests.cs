using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>A map without the text says of each offset what the text's own index says.</summary>
public sealed class LineMapTests
{
    [Theory]
    [InlineData(PositionEncoding.Utf8)]
    [InlineData(PositionEncoding.Utf16)]
    [InlineData(PositionEncoding.Utf32)]
    public void A_map_agrees_with_the_index_of_the_text(PositionEncoding encoding)
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var source = new SourceText(RandomText.Of(random, random.Next(40)));
            var offsets = Offsets(source).ToArray();
            var reader = LineMap.Of(source).Read(encoding);
            foreach (var offset in offsets)
                Assert.Equal(source.Lines.PositionAt(offset, encoding), reader.PositionAt(offset));
            random.Shuffle(offsets);
            foreach (var offset in offsets)
                Assert.Equal(source.Lines.PositionAt(offset, encoding), reader.PositionAt(offset));
        }
    }

    /// <summary>All that are not inside a character or a line break.</summary>
    private static IEnumerable<int> Offsets(SourceText source)
    {
        var text = source.Text;
        for (var offset = 0; offset <= text.Length; offset++)
        {
            var isInside = offset > 0 && offset < text.Length
                && (char.IsSurrogatePair(text[offset - 1], text[offset]) || (text[offset - 1] == '\r' && text[offset] == '\n'));
            if (!isInside)
                yield return offset;
        }
    }
}
