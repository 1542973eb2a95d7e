using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class InlineTests
{
    [Theory]
    [InlineData("`a` ``b ` c`` `d", "Code:a", "Code:b ` c")]
    [InlineData("a `b\nc` d", "Code:b\nc")]
    [InlineData("`a\n\nb`")]
    [InlineData(@"\`a` b`", "Code: b")]
    [InlineData(@"`a\`b`", @"Code:a\")]
    [InlineData("# `a` #", "Code:a")]
    [InlineData("``a` `b`", "Code: ")]
    public void Code_spans(string text, params string[] expected) => Assert.Equal(expected, Inlines(text));

    [Theory]
    [InlineData("[[Q13]] and [[react:Q7|a label]]", "WikiLink:Q13", "WikiLink:react:Q7|a label")]
    [InlineData("![[Q13]]", "WikiEmbed:Q13")]
    [InlineData(@"\![[Q13]]", "WikiLink:Q13")]
    [InlineData("[[#part]]", "WikiLink:#part")]
    [InlineData("[[[Q1]]]", "WikiLink:Q1")]
    [InlineData("[[a [[Q1]]", "WikiLink:Q1")]
    [InlineData("# [[Q1]]", "WikiLink:Q1")]
    [InlineData("| [[Q1\\|label]] |", "WikiLink:Q1\\|label")]
    [InlineData("[[]] [[ ]] [[|a]] [[a\nb]] [[a] ] [[a]")]
    [InlineData("`[[Q1]]` <!-- [[Q2]] --> <a b='[[Q3]]'>", "Code:[[Q1]]", "Html:<!-- [[Q2]] -->", "Html:<a b='[[Q3]]'>")]
    [InlineData(@"\[[Q1]] [\[Q1]]")]
    [InlineData("[[1]](https://e.org)", "Destination:https://e.org")]
    [InlineData("[[Q1]](not a link", "WikiLink:Q1")]
    [InlineData("[see [[Q1]]](u)", "WikiLink:Q1", "Destination:u")]
    [InlineData("[x] [!NOTE] [^1]")]
    public void Wiki_links(string text, params string[] expected) => Assert.Equal(expected, Inlines(text));

    [Theory]
    [InlineData("[a](u) ![i](<v w> \"t\") [b]( x 'y' )", "Destination:u", "Destination:v w", "Destination:x")]
    [InlineData("[a](u(v)w) [b]((u) [c]()", "Destination:u(v)w", "Destination:")]
    [InlineData("[a](\nu\n\"t\")", "Destination:u")]
    [InlineData(@"\[a](u) [a\](u) [b](u\)v)", @"Destination:u\)v")]
    [InlineData("[a [b](u) c](v) ![a [b](u) c](v)", "Destination:u", "Destination:u", "Destination:v")]
    [InlineData("[`a](u)` b](v)", "Code:a](u)", "Destination:v")]
    [InlineData("[a][B  c] [b][] [b c] [n][o] ![i][b]\n\n[b c]: /u\n[b]: /v", "Destination:B  c", "Destination:", "Destination:b")]
    [InlineData("[a] (u) a](u)")]
    [InlineData("<https://e.org/a?b> <m.n@e.org> <a:b> <http://a b>", "Destination:https://e.org/a?b", "Destination:m.n@e.org", "Destination:http://a")]
    [InlineData("> [a](\n> u\n> \"t\") `c\n> d`", "Destination:u", "Code:c\n> d")]
    public void Destinations(string text, params string[] expected) => Assert.Equal(expected, Inlines(text));

    [Theory]
    [InlineData("See https://e.org/a_(b). And (http://e.org), www.e.org!", "Destination:https://e.org/a_(b)", "Destination:http://e.org", "Destination:www.e.org")]
    [InlineData("**HTTPS://E.org/a;b**", "Destination:HTTPS://E.org/a;b")]
    [InlineData("[https://e.org](https://f.org)", "Destination:https://e.org", "Destination:https://f.org")]
    [InlineData("xhttp://e.org http:// www. https://-a http://")]
    [InlineData("| https://e.org|a |", "Destination:https://e.org")]
    public void Bare_urls(string text, params string[] expected) => Assert.Equal(expected, Inlines(text));

    [Theory]
    [InlineData("a <b>c</b > <br/> <i a='1' b=\"2\"\nc=d e>", "Html:<b>", "Html:</b >", "Html:<br/>", "Html:<i a='1' b=\"2\"\nc=d e>")]
    [InlineData("a <!-- b\nc --> <!--> <?d?> <!E f> <![CDATA[g]]>", "Html:<!-- b\nc -->", "Html:<!-->", "Html:<?d?>", "Html:<!E f>", "Html:<![CDATA[g]]>")]
    [InlineData(@"a < b <1> <b c='> \<b> <!-- <a/ >")]
    public void Tags(string text, params string[] expected) => Assert.Equal(expected, Inlines(text));

    [Fact]
    public void Inlines_know_their_block_and_their_marks()
    {
        const string text = "# `a`\n\n- [b](c)\n";
        ScannedDocument scanned = MarkdownScanner.Scan(text);
        Assert.Equal(["0 `a`", "1 (c)"], scanned.Inlines.Select(i => $"{i.Block} {i.Span.Of(text)}"));
    }

    [Fact]
    public void There_are_none_in_code_and_html() =>
        Assert.Empty(Inlines("```\n`a` [[Q1]]\n```\n\n    [[Q2]]\n\n<div>\n[[Q3]]\n</div>\n\n---\n"));

    private static IEnumerable<string> Inlines(string text) =>
        MarkdownScanner.Scan(text).Inlines.Select(i => $"{i.Kind}:{i.Content.Of(text)}");
}
