using Xunit.Sdk;

namespace FlaskPrep.Tests.Support;

[Collection(LinearTime.Name)]
public sealed class GrowthTests
{
    private static readonly string shorter = new('a', 8_000), longer = new('a', 32_000);

    [Fact]
    public void What_looks_at_each_character_again_for_each_character_is_found_out() =>
        Assert.Throws<TrueException>(() => Growth.AssertLinear(shorter, longer, text =>
        {
            for (var i = 0; i < text.Length; i++)
                Assert.Equal(-1, text.AsSpan().IndexOfAny('b', 'c'));
        }));

    [Fact]
    public void What_looks_at_each_once_is_not() =>
        Growth.AssertLinear(shorter, longer, text => Assert.All(text, letter => Assert.Equal('a', letter)));
}
