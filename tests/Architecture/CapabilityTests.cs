using System.Text.Json;
using FlaskPrep.LanguageServer.Commands;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Overviews;
using FlaskPrep.Tests.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Architecture;

/// <summary>What is advertised is handled, what is handled is advertised, and both are in docs/features.md.</summary>
public sealed class CapabilityTests : IDisposable
{
    /// <summary>A capability, by its path in the answer to <c>initialize</c>, and the methods that the client will then call.</summary>
    private static readonly Dictionary<string, string[]> Methods = new()
    {
        ["textDocumentSync.openClose"] = ["textDocument/didOpen", "textDocument/didClose"],
        ["textDocumentSync.change"] = ["textDocument/didChange"],
        ["textDocumentSync.save"] = ["textDocument/didSave"],
        ["hoverProvider"] = ["textDocument/hover"],
        ["completionProvider.triggerCharacters"] = ["textDocument/completion"],
        ["completionProvider.resolveProvider"] = ["completionItem/resolve"],
        ["definitionProvider"] = ["textDocument/definition"],
        ["referencesProvider"] = ["textDocument/references"],
        ["documentHighlightProvider"] = ["textDocument/documentHighlight"],
        ["workspaceSymbolProvider"] = ["workspace/symbol"],
        ["documentLinkProvider"] = ["textDocument/documentLink"],
        ["inlayHintProvider"] = ["textDocument/inlayHint"],
        ["renameProvider.prepareProvider"] = ["textDocument/prepareRename", "textDocument/rename"],
        ["workspace.fileOperations.willRename.filters"] = ["workspace/willRenameFiles"],
        ["codeActionProvider.codeActionKinds"] = ["textDocument/codeAction"],
        ["codeActionProvider.resolveProvider"] = ["codeAction/resolve"],
        ["diagnosticProvider.identifier"] = ["textDocument/diagnostic"],
        ["diagnosticProvider.interFileDependencies"] = [],
        ["diagnosticProvider.workspaceDiagnostics"] = ["workspace/diagnostic"],
        ["documentSymbolProvider"] = ["textDocument/documentSymbol"],
        ["foldingRangeProvider"] = ["textDocument/foldingRange"],
        ["codeLensProvider.resolveProvider"] = ["textDocument/codeLens", "codeLens/resolve"],
        ["executeCommandProvider.commands"] = ["workspace/executeCommand"],
        ["workspace.workspaceFolders.supported"] = [],
        ["workspace.workspaceFolders.changeNotifications"] = ["workspace/didChangeWorkspaceFolders"],
        ["positionEncoding"] = [],
    };

    private readonly TestFolder folder = new();

    [Fact]
    public async Task What_is_advertised_to_a_full_client_is_handled_and_the_reverse()
    {
        var registered = new List<string>();
        await using var session = new EditorSession(folder) { Answer = (method, parameters) => Register(method, parameters, registered) };
        await session.StartAsync(FullClient.Capabilities);
        // A method is only asked to be called where the client can: wait for it.
        await EditorSession.UntilAsync(() => Task.FromResult(registered.Count), count => count > 0);
        var advertised = Paths(session.Capabilities, "").Where(path => !path.IsOff).SelectMany(path =>
        {
            Assert.True(Methods.TryGetValue(path.Name, out var methods), $"{path.Name} is new: say in CapabilityTests what the client calls then");
            return methods;
        });
        Assert.Equal(advertised.Concat(registered).Append("initialized").Order(), session.MethodTable.Names.Order());
    }

    [Fact]
    public async Task Every_command_that_is_advertised_runs_and_has_our_prefix()
    {
        await using var session = await new EditorSession(folder).StartAsync();
        var commands = session.Capabilities.GetProperty("executeCommandProvider").GetProperty("commands").EnumerateArray().Select(command => command.GetString()!).ToList();
        Assert.Equal(
            [ExecuteCommandFeature.TurnOn, ExecuteCommandFeature.CheckSetup, ReviewNotesCommand.Id, PreviewQuestions.Id, PointsCommand.Id, .. InterviewCommand.All, .. OverviewCommand.All],
            commands);
        Assert.Equal(commands.Distinct(), commands);
        Assert.All(commands, command => Assert.StartsWith("flaskPrep.server.", command));
        // The acts of an interview need one; InterviewTests has them.
        foreach (var command in commands.Where(command => (!InterviewCommand.All.Contains(command) && command != PointsCommand.Id) || command == InterviewCommand.Start))
        {
            var answer = await session.RequestAsync("workspace/executeCommand", $$"""{"command":"{{command}}"}""");
            Assert.False(answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty("error", out _), answer.ToString());
        }
    }

    [Fact]
    public async Task Every_feature_has_a_line_in_the_docs_and_a_test()
    {
        await using var session = new EditorSession(folder);
        var lines = Repository.Read("docs", "features.md").Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)).ToList();
        var documented = lines.Select(line => line.Split('[', ']')[1]).ToList();
        var features = Directory.EnumerateDirectories(Repository.PathOf("server", "LanguageServer")).Select(path => Path.GetFileName(path))
            .Except(["Sessions", "bin", "obj"]);
        Assert.Equal(features.Order(), documented.Order());
        var methods = lines.SelectMany(line => line.Split('`').Where((_, index) => index % 2 == 1)).Where(word => word.Contains('/')).ToList();
        Assert.Equal(session.MethodTable.Names.Where(method => method != "initialized").Order(), methods.Order());
        var tests = string.Concat(Repository.SourcesIn("tests/LanguageServer").Select(file => Repository.Read(file)));
        Assert.All(features, feature => Assert.True(
            tests.Contains($"FlaskPrep.LanguageServer.{feature}", StringComparison.Ordinal) || MethodsOf(lines, feature).All(method => tests.Contains(method, StringComparison.Ordinal)),
            $"{feature} has no test"));
    }

    public void Dispose() => folder.Dispose();

    private static IEnumerable<string> MethodsOf(IEnumerable<string> lines, string feature) =>
        lines.Single(line => line.StartsWith($"| [{feature}]", StringComparison.Ordinal)).Split('`').Where((word, index) => index % 2 == 1 && word.Contains('/'));

    private static string? Register(string method, JsonElement parameters, List<string> registered)
    {
        if (method == "client/registerCapability")
            registered.AddRange(parameters.GetProperty("registrations").EnumerateArray().Select(one => one.GetProperty("method").GetString()!));
        return method == "workspace/configuration" ? "[null]" : null;
    }

    private static IEnumerable<(string Name, bool IsOff)> Paths(JsonElement capabilities, string prefix) =>
        capabilities.EnumerateObject().SelectMany(member => member.Value.ValueKind == JsonValueKind.Object && member.Value.EnumerateObject().Any()
            ? Paths(member.Value, $"{prefix}{member.Name}.")
            : [($"{prefix}{member.Name}", member.Value.ValueKind is JsonValueKind.False or JsonValueKind.Null)]);
}
