using FlaskPrep.LanguageServer.DocumentHighlights;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class DocumentHighlightTests
{
    [Theory]
    [InlineData("[[Q1$03]] Q13 [[Q14]] ![[Q13|x]] `Q13`", "0-7 Read, 8-11 Text, 20-30 Read")]
    [InlineData("Flask: Q1$03 [[Q13]]", "7-10 Text, 11-18 Read")]
    [InlineData("Flask has Blue$0prints, and a `Blueprint` is a blueprint", "10-20 Text, 29-38 Text, 45-54 Text")]
    public void The_same_question_or_term_is_marked(string note, string marked) =>
        Assert.Equal(marked, string.Join(", ", Find(note)!));

    [Theory]
    [InlineData("tomatoes Q1$03")]
    [InlineData("[[Some no$0te]] [[Some note]]")]
    public void What_is_not_ours_is_not_marked(string note) => Assert.Null(Find(note));

    [Fact]
    public void In_a_bank_the_question_is_marked_with_its_references()
    {
        const string Bank = "Q1. What is a hook?\n\nA: See [[react:Q2]].\n\nQ2. What is a key?\n\nA: A name.\n";
        var (index, uri) = new World().OpenBank("react", Bank);
        var at = Request.PositionOf(Bank, Bank.IndexOf("key", StringComparison.Ordinal));
        Assert.Equal([(2, DocumentHighlightKind.Read), (4, DocumentHighlightKind.Write)],
            DocumentHighlightFeature.Answer(new(index, ClientProfile.Plain), new(new(uri.ToString()), at), default)!.Select(one => (one.Range.Start.Line, one.Kind)));
    }

    private static IEnumerable<string>? Find(string note)
    {
        var (snapshot, at) = Request.At(new World(), ClientProfile.Plain, note);
        return DocumentHighlightFeature.Answer(snapshot, at, default)?.Select(one => $"{one.Range.Start.Character}-{one.Range.End.Character} {one.Kind}");
    }
}
