namespace FlaskPrep.Tests.Core.Text;

/// <summary>Markdown from a small grammar, made to bring marks next to each other that people rarely put there.</summary>
internal static class RandomMarkdown
{
    private static readonly string[] Starts =
    [
        "", "", "", "", "# ", "## ", "- ", "* ", "+ ", "1. ", "2) ", "> ", ">", "  ", "    ", "   ", "\t", "```", "```py", "~~~", "---", "===", "***", "- - -", "<div>", "</div>",
        "<!-- ", "<b>", "<?php", "[a]: /u", "[b]: <u> \"t\"", "- [ ] ", "-", "1.", "10. ", "####### ", "#", "> - ", "- > ", "     ",
    ];

    private static readonly string[] Parts =
    [
        "word", "a b", " ", " ", "`", "``", "`code`", "[", "]", "](u)", "(", ")", "[a]", "[b]", "[t](u)", "[t](<u v> \"x\")", "![i](u)", "[t][a]", "[a][]", "<", ">", "<b>", "</b>",
        "<a href=\"x\">", "<https://e.org>", "<m@e.org>", "<!-- c -->", "-->", "\\", "\\`", "\\[", "*", "_", "#", " #", "é", "🍅", "!", "\"", "'", "|", "  ", "x=1", "?>", "/>",
    ];

    public static string Of(Random random, int lines) => string.Join('\n', Enumerable.Range(0, lines).Select(_ => Line(random)));

    private static string Line(Random random)
    {
        if (random.Next(6) == 0) return random.Next(4) == 0 ? "  " : "";
        string start = string.Concat(Enumerable.Range(0, 1 + random.Next(2)).Select(_ => Starts[random.Next(Starts.Length)]));
        return start + string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => Parts[random.Next(Parts.Length)]));
    }
}
