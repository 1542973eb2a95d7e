using FlaskPrep.LanguageServer.Completions;
using FlaskPrep.LanguageServer.Hovers;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

/// <summary>A bank may come from anybody: what it holds is shown, never rendered as a tag, fetched or run.</summary>
public sealed class UntrustedBankTests
{
    private const string Answer =
        "<img src=x onerror=alert(1)> ![pixel](https://example.org/p.png) [run](command:workbench.action.quit) [js](javascript:alert(1)) " +
        "[ok](https://example.org/) <https://example.org/> `<b>` ![ref][r] [go]( command:x 'y') [ref](<command:x>) [r2][d]";

    private static readonly World Bank = new World().WithBank("evil",
        $"Q1. What <script>x</script> ![p](https://example.org/q.png)?\n\nA: {Answer}\n\n[d]: command:workbench.action.quit\n");

    private static readonly ClientProfile Client = ClientProfile.Plain with { HoverMarkdown = true, CompletionMarkdown = true };

    [Fact]
    public void A_hover_holds_no_tag_no_picture_and_no_command() => AssertSafe(Hover());

    [Fact]
    public void The_documentation_of_a_completion_neither()
    {
        var (snapshot, at) = Request.At(Bank, Client, "see [[evil:$0");
        var item = CompletionFeature.Answer(snapshot, new(at.TextDocument, at.Position), default)!.Items[0];
        AssertSafe(CompletionResolve.Answer(snapshot, item, default).Documentation!.Value);
    }

    [Fact]
    public void A_link_to_a_page_and_code_stay_as_they_are()
    {
        Assert.Contains("[ok](https://example.org/)", Hover());
        Assert.Contains("`<b>`", Hover());
    }

    private static string Hover()
    {
        var (snapshot, at) = Request.At(Bank, Client, "see [[evil:Q$01]]");
        return HoverFeature.Answer(snapshot, at, default)!.Contents.Value;
    }

    private static void AssertSafe(string markdown)
    {
        var text = markdown.Replace("`<b>`", "", StringComparison.Ordinal);
        Assert.DoesNotContain("<", text);
        Assert.DoesNotContain("![", text);
        Assert.DoesNotMatch(@"\][(:]\s*(&lt;)?\s*(command|javascript):", text);
    }
}
