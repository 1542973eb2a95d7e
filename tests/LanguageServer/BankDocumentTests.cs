using FlaskPrep.LanguageServer.CodeLenses;
using FlaskPrep.LanguageServer.DocumentSymbols;
using FlaskPrep.LanguageServer.FoldingRanges;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

/// <summary>What an editor shows in a bank of one's own: outline, folding, lenses, actions.</summary>
public sealed class BankDocumentTests : IDisposable
{
    private const string Bank = "# React\n\n## Basics\n\n### 1. What is JSX?\n\nA syntax. It is compiled.\n\n### 2. What is a hook?\n\n- A function.\n\n## Rest\n\n### 3. What is a portal?\n";

    private readonly TestFolder folder = new();

    [Fact]
    public void The_outline_has_the_questions_in_their_sections()
    {
        var tree = Symbols(Bank, ClientProfile.Plain with { SymbolTrees = true }).Tree!;
        Assert.Equal("React(Basics(Q1: What is JSX?,Q2: What is a hook?),Rest(Q3: What is a portal?))", string.Join(',', tree.Select(Text)));
        var basics = tree[0].Children![0];
        Assert.Equal((2, 10), (basics.Range.Start.Line, basics.Range.End.Line));
        Assert.Equal("no answer", tree[0].Children![1].Children![0].Detail);
        Assert.All(All(tree), symbol => Assert.True(Contains(symbol.Range, symbol.SelectionRange) && (symbol.Children ?? []).All(child => Contains(symbol.Range, child.Range)), symbol.Name));
    }

    [Fact]
    public void A_client_without_trees_gets_a_list() =>
        Assert.Equal(
            ["React ", "Basics React", "Q1: What is JSX? Basics", "Q2: What is a hook? Basics", "Rest React", "Q3: What is a portal? Rest"],
            Symbols(Bank, ClientProfile.Plain).List!.Select(symbol => $"{symbol.Name} {symbol.ContainerName}"));

    [Fact]
    public void Answers_fold_below_their_titles()
    {
        var (snapshot, uri) = new World().OpenBank("react", Bank);
        Assert.Equal([new(4, 6), new(8, 10)], FoldingRangeFeature.Answer(new(snapshot, ClientProfile.Plain), new(new(uri.ToString())), default)!);
    }

    [Fact]
    public void A_lens_tells_on_how_many_points_a_reply_is_graded()
    {
        var (snapshot, uri) = new World().OpenBank("react", Bank.Replace("- A function.", "- A function.\n\nKey points:\n\n- function\n- any 2 of:\n  - a\n  - b\n  - c"));
        var lenses = CodeLensFeature.Answer(new(snapshot, ClientProfile.Plain), new(new(uri.ToString())), default)!;
        Assert.Equal([(4, "Graded on 2 points"), (8, "Graded on 4 points, as written below")], lenses.Select(lens => (lens.Range.Start.Line, lens.Command!.Title)));
    }

    [Fact]
    public void Positions_are_of_the_text_as_it_is_now()
    {
        var (snapshot, uri) = new World().OpenBank("react", Bank);
        var newer = snapshot with { Documents = snapshot.Documents.SetItem(uri, new(uri, 2, new("\n\n" + Bank))) };
        Assert.Equal([6, 10], CodeLensFeature.Answer(new(newer, ClientProfile.Plain), new(new(uri.ToString())), default)!.Select(lens => lens.Range.Start.Line));
    }

    [Fact]
    public async Task Points_are_written_down_by_the_lens_and_by_the_action()
    {
        folder.With("react.bank.md", Bank);
        var edit = "";
        await using var session = new EditorSession(folder)
        {
            Answer = (method, parameters) => method == "workspace/applyEdit" && (edit = parameters.GetRawText()).Length > 0 ? """{"applied":true}""" : null,
        };
        await session.StartAsync("""{"textDocument":{"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["quickfix"]}}}}}""");
        await session.OpenAsync("react.bank.md", Bank);
        var uri = EditorSession.Json(folder.UriOf("react.bank.md"));
        var actions = await EditorSession.UntilAsync(
            () => session.RequestAsync("textDocument/codeAction", $$$"""{"textDocument":{"uri":{{{uri}}}},"range":{"start":{"line":6,"character":0},"end":{"line":6,"character":0}},"context":{"diagnostics":[]}}"""),
            answer => answer.ValueKind == System.Text.Json.JsonValueKind.Array && answer.GetArrayLength() == 1);
        Assert.Equal("Write the Points Down", actions[0].GetProperty("title").GetString());
        var command = actions[0].GetProperty("command");
        var done = await session.RequestAsync("workspace/executeCommand", $$"""{"command":{{command.GetProperty("command").GetRawText()}},"arguments":{{command.GetProperty("arguments").GetRawText()}}}""");
        Assert.True(done.GetBoolean());
        Assert.Contains("\\n\\nKey points:\\n\\n- A syntax.\\n- It is compiled.", edit);
    }

    public void Dispose() => folder.Dispose();

    private static DocumentSymbolResult Symbols(string text, ClientProfile client)
    {
        var (snapshot, uri) = new World().OpenBank("react", text);
        return DocumentSymbolFeature.Answer(new(snapshot, client), new(new(uri.ToString())), default)!;
    }

    private static string Text(DocumentSymbol symbol) => symbol.Children is { Length: > 0 } children ? $"{symbol.Name}({string.Join(',', children.Select(Text))})" : symbol.Name;

    private static IEnumerable<DocumentSymbol> All(IEnumerable<DocumentSymbol> tree) => tree.SelectMany(symbol => All(symbol.Children ?? []).Prepend(symbol));

    private static bool Contains(LspRange outer, LspRange inner) => Before(outer.Start, inner.Start) && Before(inner.End, outer.End);

    private static bool Before(Position a, Position b) => a.Line < b.Line || (a.Line == b.Line && a.Character <= b.Character);
}
