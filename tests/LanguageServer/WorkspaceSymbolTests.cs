using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.LanguageServer.WorkspaceSymbols;
using FlaskPrep.Tests.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class WorkspaceSymbolTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Questions_of_all_banks_and_headings_of_all_notes_are_found()
    {
        var world = new World().WithBank("react", "Q1. What is a hook?\n\nA: x\n").WithNote("a.md", "# What I know\n\ntext\n\nHooks\n=====\n").WithNote("note.md", "# hooked, but old");
        Assert.Equal(["Hooks a 4", "Q1: What is a hook? react 0", "hooked note 0"], Find(world, "# hooked", "HOOK").Where(found => !found.Contains("flask-")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("whblu")]
    [InlineData("Q13:")]
    public void The_letters_of_the_query_come_in_their_order(string query) =>
        Assert.Contains(Find(new World(), "", query), found => found.StartsWith("Q13: What are Flask Blueprints?", StringComparison.Ordinal));

    [Fact]
    public void A_client_with_headings_of_its_own_gets_questions_only() =>
        Assert.Equal(World.BuiltIns.Banks.Values.Sum(bank => bank.Questions.Count), WorkspaceSymbolFeature.Answer(new(new World().WithNote("a.md", "# A").Open("# B"), ClientProfile.Plain with { NoteHeadings = false }), new(""), default).Length);

    [Fact]
    public void What_is_being_asked_is_not_listed() =>
        Assert.Empty(Find(new World { OpenAsks = [new(World.SeedBank.Name, "Q13")] }, "", "Blueprints"));

    [Fact]
    public async Task What_was_asked_in_interviews_is_found_and_what_is_asked_now_is_not()
    {
        const string Head = "---\ninterview: 01HX0000000000000000000001\nbank: flask-interview\nbank-hash: 0\nlevel: mixed\nseed: 1\nstarted: 2026-11-22T09:00:00Z\nquestions: Q1 Q2 Q3\nversion: 1\n---\n# Mock interview\n\n";
        const string Asked = "## 1. What is Flask? <!-- ask: 1 Q1 2026-11-22T09:00:00Z -->\n\nIt is small.\n\n> **1 of 5** <!-- grade: 1 0123456789abcdef -->\n\n";
        folder.With("interviews/2026-11-22-mixed.interview.md", Head + Asked).With("interviews/.gitignore", "*\n");
        await using var session = await new EditorSession(folder).StartAsync();
        await session.OpenAsync("interviews/now.interview.md", Head + Asked.Replace("1. What is Flask? <!-- ask: 1 Q1", "1. What are Flask's features? <!-- ask: 1 Q2") + "## 2. What is thing 3? <!-- ask: 2 Q3 2026-11-22T09:00:00Z -->\n\n");
        var found = await session.RequestAsync("workspace/symbol", """{"query":". W"}""");
        Assert.Equal(["1. What are Flask's features? now.interview", "1. What is Flask? 2026-11-22-mixed.interview"],
            found.EnumerateArray().Where(symbol => symbol.GetProperty("kind").GetInt32() == 24).Select(symbol => $"{symbol.GetProperty("name").GetString()} {symbol.GetProperty("containerName").GetString()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_first_request_waits_for_all_notes()
    {
        for (var i = 0; i < 300; i++)
            folder.With($"sub/note-{i}.md", $"# Überschrift {i}\n");
        await using var session = await new EditorSession(folder).StartAsync();
        Assert.Equal(300, (await session.RequestAsync("workspace/symbol", """{"query":"überschrift"}""")).GetArrayLength());
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> Find(World world, string note, string query) =>
        WorkspaceSymbolFeature.Answer(new(world.Open(note), ClientProfile.Plain), new(query), default)
            .Select(symbol => $"{symbol.Name} {symbol.ContainerName} {symbol.Location.Range.Start.Line}");
}
