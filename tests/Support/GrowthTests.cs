using Xunit.Sdk;

namespace FlaskPrep.Tests.Support;

[Collection(LinearTime.Name)]
public sealed class GrowthTests
{
    private static readonly string shorter = new('a', 700), longer = new('a', 2_800);

    [Fact]
    public void What_looks_at_each_character_again_for_each_character_is_found_out() =>
        Assert.Throws<TrueException>(() => Growth.AssertLinear(shorter, longer, text =>
        {
            var seen = 0;
            foreach (var one in text)
                foreach (var other in text)
                    seen += one == other ? 1 : 0;
            Assert.Equal(text.Length * text.Length, seen);
        }));

    [Fact]
    public void What_looks_at_each_once_is_not() =>
        Growth.AssertLinear(shorter, longer, text => Assert.All(text, letter => Assert.Equal('a', letter)));
}
