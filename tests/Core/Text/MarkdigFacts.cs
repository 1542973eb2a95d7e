using FlaskPrep.Core.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>What Markdig sees in a text, each fact as a line to compare. Exact: with the indents inside code.</summary>
internal static class MarkdigFacts
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    public static List<string> Of(string text, bool exact)
    {
        MarkdownDocument document = Markdown.Parse(text, Pipeline);
        var facts = new List<string>();
        var lines = new LineIndex(text);
        foreach (MarkdownObject node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    facts.Add($"{lines.LineOf(heading.Span.Start):D6} heading {heading.Level} {Squeeze(Literal(heading.Inline))}");
                    break;
                case FencedCodeBlock fence:
                    facts.Add($"{fence.Line:D6} fence {Info(fence)}: {Body(fence, trim: !exact)}");
                    break;
                case CodeBlock code:
                    facts.Add($"{code.Line:D6} code {Body(code, trim: true).TrimEnd('\n')}");
                    break;
                case HtmlBlock html:
                    facts.Add($"{html.Line:D6} html {lines.LineOf(LastMark(text, html.Span))}");
                    break;
                case ThematicBreakBlock rule:
                    facts.Add($"{rule.Line:D6} rule");
                    break;
                case ListItemBlock item:
                    facts.Add($"{item.Line:D6} item {item.Span.Start}");
                    break;
                case CodeInline code:
                    facts.Add($"{lines.LineOf(code.Span.Start):D6} span {code.Span.Start}-{code.Span.End + 1}");
                    break;
                case HtmlInline tag:
                    facts.Add($"{lines.LineOf(tag.Span.Start):D6} tag {tag.Span.Start}-{tag.Span.End + 1}");
                    break;
                case AutolinkInline link:
                    facts.Add($"{lines.LineOf(link.Span.Start):D6} auto {link.Span.Start}-{link.Span.End + 1}");
                    break;
                case LinkInline link when HasDestination(text, link.Span.End):
                    facts.Add($"{lines.LineOf(link.Span.End):D6} link {link.Span.End + 1}");
                    break;
            }
        }

        facts.Sort(StringComparer.Ordinal);
        return facts;
    }

    /// <summary>Where a block ends without its blank last lines, which Markdig counts when they hold spaces.</summary>
    private static int LastMark(string text, SourceSpan span) =>
        span.Start + text.AsSpan(span.Start, Math.Min(span.Length, text.Length - span.Start)).TrimEnd().Length - 1;

    private static string Body(CodeBlock code, bool trim) =>
        string.Join('\n', (code.Lines.Lines ?? []).Take(code.Lines.Count).Select(l => trim ? l.Slice.ToString().Trim() : l.Slice.ToString()));

    /// <summary>False for a shortcut, whose one pair of brackets is text.</summary>
    private static bool HasDestination(string text, int last) =>
        text[last] == ')' || text[Math.Max(0, text.LastIndexOf('[', last) - 1)] == ']';

    private static string Info(FencedCodeBlock fence) => Squeeze($"{fence.Info} {fence.Arguments}");

    private static string Literal(ContainerInline? inline) => string.Concat((inline?.Descendants() ?? []).Select(node => node switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));

    internal static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
