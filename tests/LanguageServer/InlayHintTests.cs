using FlaskPrep.LanguageServer.InlayHints;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class InlayHintTests
{
    [Theory]
    [InlineData("see [[Q13]]$0 and", "What are Flask Blueprints? Why are they used?")]
    [InlineData("see ![[Q13]]$0", "What are Flask Blueprints? Why are they used?")]
    [InlineData("- [ ] [[q18]]$0", "How do you handle error handling in Flask?")]
    public void A_bare_reference_shows_its_title(string note, string title)
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, note);
        var hint = Assert.Single(Hints(snapshot, at.TextDocument, new(new(0, 0), new(9, 0))));
        Assert.Equal((at.Position, title, true), (hint.Position, hint.Label, hint.PaddingLeft));
    }

    [Theory]
    [InlineData("see [[Q13|Blueprints]]$0")]
    [InlineData("see [[Q99]]$0 and [[Some note]]")]
    [InlineData("see `[[Q13]]`$0")]
    [InlineData("revenue of [[Q3]]$0")]
    [InlineData("Flask and Q13$0")]
    public void What_has_a_label_or_is_no_reference_shows_nothing(string note)
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, note);
        Assert.Empty(Hints(snapshot, at.TextDocument, new(new(0, 0), new(9, 0))));
    }

    [Fact]
    public void Only_what_is_on_the_screen_is_answered()
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, "[[Q13]]\n[[Q14]]\n[[Q15]]$0");
        Assert.Equal(1, Assert.Single(Hints(snapshot, at.TextDocument, new(new(1, 0), new(1, 99)))).Position.Line);
    }

    private static InlayHint[] Hints(ServerSnapshot snapshot, TextDocumentIdentifier document, LspRange range) =>
        InlayHintFeature.Answer(snapshot, new(document, range), default)!;
}
