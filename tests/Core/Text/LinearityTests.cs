using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>The scanner takes no text badly.</summary>
[Collection(LinearTime.Name)]
public sealed class LinearityTests
{
    public static TheoryData<string> Kinds() => new(HostileText.Sizes.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Four_times_the_text_takes_about_four_times_as_long(string kind)
    {
        var size = HostileText.Sizes[kind];
        Growth.AssertLinear(HostileText.Of(kind, size / 2), HostileText.Of(kind, size * 2), text => TextRegions.Of(MarkdownScanner.Scan(text)));
    }
}
