using FlaskPrep.LanguageServer.Definitions;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class DefinitionTests
{
    [Theory]
    [InlineData("see [[Q1$03]]")]
    [InlineData("Flask, see Q1$03")]
    [InlineData("A Flask Blue$0print")]
    public void A_reference_a_mention_and_a_term_lead_to_the_question_in_its_bank(string note)
    {
        var location = Assert.Single(Define(note, ClientProfile.Plain)!.Locations!);
        Assert.Equal(World.SeedBank.Uri.ToString(), location.Uri);
        Assert.Equal(World.SeedBank.Find("Q13")!.Line, location.Range.Start.Line);
    }

    [Fact]
    public void A_client_with_links_gets_the_whole_question_and_its_title()
    {
        var link = Assert.Single(Define("see [[Q1$03]]", ClientProfile.Plain with { DefinitionLinks = true })!.Links!);
        Assert.Equal(new LspRange(new(0, 4), new(0, 11)), link.OriginSelectionRange);
        Assert.True(link.TargetRange.End.Line > link.TargetSelectionRange.End.Line);
    }

    [Theory]
    [InlineData("see [[Q9$09]]")]
    [InlineData("see [[Some no$0te]]")]
    [InlineData("tomatoes Q1$03")]
    public void What_names_no_question_leads_nowhere(string note) => Assert.Null(Define(note, ClientProfile.Plain));

    private static DefinitionResult? Define(string note, ClientProfile client)
    {
        var (snapshot, parameters) = Request.At(new World(), client, note);
        return DefinitionFeature.Answer(snapshot, parameters, default);
    }
}
