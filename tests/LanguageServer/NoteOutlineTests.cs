using FlaskPrep.LanguageServer.DocumentSymbols;
using FlaskPrep.LanguageServer.FoldingRanges;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

/// <summary>What clients without an outline of Markdown get for a note.</summary>
public sealed class NoteOutlineTests
{
    private const string Text = "### Odd\n\n# A\n\ntext\n\n## B\n\nmore\n\n### C\n\nTwo\nlines\n---\n\nend\n\n# D\n";

    [Fact]
    public void Headings_stand_below_those_that_they_are_in()
    {
        var tree = Symbols(ClientProfile.Plain with { SymbolTrees = true })!.Tree!;
        Assert.Equal("Odd 0-2,A 2-18(B 6-12(C 10-12),Two lines 12-18),D 18-19", string.Join(',', tree.Select(Write)));
    }

    [Fact]
    public void Sections_fold_below_their_headings() =>
        Assert.Equal([new(2, 16), new(6, 10), new(14, 16)],
            FoldingRangeFeature.Answer(new(new World().Open(Text), ClientProfile.Plain), new(new(World.Uri.ToString())), default)!);

    [Fact]
    public void A_client_that_has_them_gets_none()
    {
        Assert.Null(Symbols(ClientProfile.Plain with { NoteHeadings = false }));
        Assert.Null(FoldingRangeFeature.Answer(new(new World().Open(Text), ClientProfile.Plain with { NoteHeadings = false }), new(new(World.Uri.ToString())), default));
    }

    [Fact]
    public void The_option_is_read_from_what_the_client_says()
    {
        Assert.False(Profile("""{"noteHeadings":false}""").NoteHeadings);
        Assert.True(Profile("{}").NoteHeadings);
        Assert.True(Profile("""{"noteHeadings":"no"}""").NoteHeadings);
    }

    private static ClientProfile Profile(string options) =>
        ClientProfile.Of(System.Text.Json.JsonSerializer.Deserialize($$"""{"capabilities":{},"initializationOptions":{{options}}}""", ProtocolJson.Default.InitializeParams)!);

    private static DocumentSymbolResult? Symbols(ClientProfile client) =>
        DocumentSymbolFeature.Answer(new(new World().Open(Text), client), new(new(World.Uri.ToString())), default);

    private static string Write(DocumentSymbol symbol)
    {
        var inside = symbol.Children is { Length: > 0 } children ? $"({string.Join(',', children.Select(Write))})" : "";
        return $"{symbol.Name} {symbol.Range.Start.Line}-{symbol.Range.End.Line}{inside}";
    }
}
