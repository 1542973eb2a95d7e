using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class TextRegionsTests
{
    [Theory]
    [InlineData("# A title #", "Text:A title")]
    [InlineData("one\ntwo", "Text:one", "Text:two")]
    [InlineData("run `flask run` now", "Text:run ", "InlineCode:flask run", "Text: now")]
    [InlineData("a `b\nc` d", "Text:a ", "InlineCode:b", "InlineCode:c", "Text: d")]
    [InlineData("> a `b\n> c` d", "Text:a ", "InlineCode:b", "InlineCode:c", "Text: d")]
    [InlineData("see [the docs](https://flask.dev \"Flask\") here", "Text:see [the docs]", "Text: here")]
    [InlineData("https://flask.dev and <b>bold</b>", "Text: and ", "Text:bold")]
    [InlineData("<i a='\nx'>word", "Text:word")]
    [InlineData("[[Q13|Blueprints]] and ![[Q14]]", "Text: and ")]
    [InlineData("[docs][a]\n\n[a]: https://flask.dev \"Flask\"", "Text:[docs]")]
    [InlineData("```python\nx = 1\n\n```", "PythonCode:x = 1")]
    [InlineData("```{.py linenos}\nx\n```", "PythonCode:x")]
    [InlineData("~~~ Pycon\n>>> x\n~~~", "PythonCode:>>> x")]
    [InlineData("```pytb\nx\n```", "Code:x")]
    [InlineData("```\nx\n```", "Code:x")]
    [InlineData("    x\n    y", "Code:x", "Code:y")]
    [InlineData("<div>\nword\n</div>\n\nafter", "Text:after")]
    [InlineData("---\ntitle: word\n---\nafter", "Text:after")]
    [InlineData("- [ ] do\n- item", "Text:[ ] do", "Text:item")]
    [InlineData("| a | b |\n| --- | --- |", "Text:| a | b |", "Text:| --- | --- |")]
    [InlineData("")]
    public void Words_count_where_people_read_them(string text, params string[] expected) =>
        Assert.Equal(expected, TextRegions.Of(MarkdownScanner.Scan(text)).Select(r => $"{r.Kind}:{r.Span.Of(text)}"));
}
