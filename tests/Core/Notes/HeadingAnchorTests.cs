using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Notes;

/// <summary>The fragments are those of GitHub.</summary>
public sealed class HeadingAnchorTests
{
    [Theory]
    [InlineData("What goes out", "what-goes-out")]
    [InlineData("  Sessions & Cookies!  ", "sessions--cookies")]
    [InlineData("`before_first_request` is gone", "before_first_request-is-gone")]
    [InlineData("`__init__.py`", "__init__py")]
    [InlineData("__init__.py, _really_ and snake_case", "initpy-really-and-snake_case")]
    [InlineData("**WSGI** vs. ASGI (3.1)", "wsgi-vs-asgi-31")]
    [InlineData("[Blueprints](https://example.org/a_b) in short", "blueprints-in-short")]
    [InlineData("<a id=\"x\"></a>Routing", "routing")]
    [InlineData("[[Q13|Blueprints]]", "q13blueprints")]
    [InlineData("Überblick – 2.0 日本語", "überblick--20-日本語")]
    [InlineData("?!", "")]
    public void A_heading_becomes_words_with_hyphens(string heading, string anchor) => Assert.Equal([anchor], Of($"# {heading}"));

    [Fact]
    public void What_is_there_again_gets_a_number_that_is_free() =>
        Assert.Equal(["notes", "notes-1", "notes-1-1", "notes-2", "notes-3"], Of("# Notes\n## Notes\n# Notes 1\n## Notes\n## notes"));

    private static IReadOnlyList<string> Of(string text) => HeadingAnchors.Of(Note.Read(new SourceText(text)).Headings);
}
