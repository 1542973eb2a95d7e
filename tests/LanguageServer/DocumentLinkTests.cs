using FlaskPrep.LanguageServer.DocumentLinks;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class DocumentLinkTests
{
    [Theory]
    [InlineData("see [[$0Q13]]")]
    [InlineData("see ![[$0Q13|label]]")]
    public void A_reference_links_to_its_question(string note)
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain with { LinkTooltips = true }, note);
        var link = Assert.Single(Links(snapshot, at.TextDocument));
        Assert.Equal((at.Position, at.Position with { Character = at.Position.Character + 3 }), (link.Range.Start, link.Range.End));
        Assert.Equal($"{World.SeedBank.Uri}#L{World.SeedBank.Find("Q13")!.Line + 1}", link.Target);
        Assert.Equal("Q13: What are Flask Blueprints? Why are they used?", link.Tooltip);
    }

    [Theory]
    [InlineData("see [[Q99]] and [[Some note]]$0")]
    [InlineData("revenue of [[Q3]]$0")]
    [InlineData("Flask and Q13$0")]
    public void What_reaches_no_question_is_no_link(string note)
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, note);
        Assert.Empty(Links(snapshot, at.TextDocument));
    }

    private static DocumentLink[] Links(ServerSnapshot snapshot, TextDocumentIdentifier document) =>
        DocumentLinkFeature.Answer(snapshot, new(document), default)!;
}
