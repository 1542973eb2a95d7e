using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.Tests.Protocol;

public sealed class MessagesTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("""{"capabilities":{}}""")]
    [InlineData("""{"capabilities":null,"processId":null,"rootUri":null,"rootPath":null,"workspaceFolders":null,"initializationOptions":null,"clientInfo":null,"locale":null,"trace":null}""")]
    [InlineData("""{"capabilities":{"workspace":null,"textDocument":null,"window":null,"general":null,"experimental":null}}""")]
    [InlineData("""{"capabilities":{"general":{"positionEncodings":null},"workspace":{"workspaceEdit":null,"configuration":null,"diagnostics":null},"textDocument":{"completion":null,"hover":{"contentFormat":null},"diagnostic":null,"codeAction":{"codeActionLiteralSupport":null}}}}""")]
    [InlineData("""{"capabilities":{"textDocument":{"completion":{"completionItem":null}}},"initializationOptions":[1,"x",{"a":null}]}""")]
    [InlineData("""{"capabilities":{"unknown":{"a":[{}]}},"new member":1}""")]
    public void Initialize_reads_what_little_a_client_says(string json)
    {
        var parameters = Read(json, ProtocolJson.Default.InitializeParams);
        Assert.Null(parameters.Capabilities?.General?.PositionEncodings);
        Assert.Null(parameters.Capabilities?.TextDocument?.Completion?.CompletionItem?.SnippetSupport);
        Assert.Null(parameters.WorkspaceFolders);
    }

    [Fact]
    public void Initialize_reads_what_much_a_client_says()
    {
        var parameters = Read("""
            {"processId":42,"clientInfo":{"name":"Visual Studio Code","version":"1.139.1"},"rootUri":"file:///n","trace":"off",
             "workspaceFolders":[{"uri":"file:///n","name":"n"}],"initializationOptions":{"status":true},
             "capabilities":{"general":{"positionEncodings":["utf-16"],"regularExpressions":{"engine":"ECMAScript"}},
              "workspace":{"configuration":true,"applyEdit":true,"workspaceFolders":true,"didChangeWatchedFiles":{"dynamicRegistration":true,"relativePatternSupport":true},
               "workspaceEdit":{"documentChanges":true,"resourceOperations":["create","rename"],"changeAnnotationSupport":{"groupsOnLabel":true}},"diagnostics":{"refreshSupport":true}},
              "window":{"workDoneProgress":true,"showDocument":{"support":true}},
              "textDocument":{"hover":{"contentFormat":["markdown","plaintext"]},"definition":{"linkSupport":true},"diagnostic":{},
               "completion":{"completionItem":{"snippetSupport":true,"documentationFormat":["markdown"],"insertReplaceSupport":true,"resolveSupport":{"properties":["documentation"]},"labelDetailsSupport":true}},
               "publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"dataSupport":true,"versionSupport":true},
               "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":["","quickfix"]}},"dataSupport":true,"resolveSupport":{"properties":["edit"]},"isPreferredSupport":true,"disabledSupport":true},
               "synchronization":{"didSave":true}}}}
            """, ProtocolJson.Default.InitializeParams);
        var capabilities = parameters.Capabilities!;
        Assert.Equal([PositionEncodingKind.Utf16], capabilities.General!.PositionEncodings!);
        Assert.True(capabilities.Workspace!.WorkspaceEdit!.DocumentChanges);
        Assert.NotNull(capabilities.Workspace.WorkspaceEdit.ChangeAnnotationSupport);
        Assert.True(capabilities.Workspace.Diagnostics!.RefreshSupport);
        Assert.True(capabilities.Window!.ShowDocument!.Support);
        Assert.NotNull(capabilities.TextDocument!.Diagnostic);
        Assert.Equal(["documentation"], capabilities.TextDocument.Completion!.CompletionItem!.ResolveSupport!.Properties!);
        Assert.True(capabilities.TextDocument.PublishDiagnostics!.VersionSupport);
        Assert.Equal(["", "quickfix"], capabilities.TextDocument.CodeAction!.CodeActionLiteralSupport!.CodeActionKind!.ValueSet!);
        Assert.True(parameters.InitializationOptions!.Value.GetProperty("status").GetBoolean());
        Assert.Equal("file:///n", Assert.Single(parameters.WorkspaceFolders!).Uri);
    }

    [Theory]
    [InlineData("3.0", 3)]
    [InlineData("4294967295", int.MaxValue)]
    [InlineData("1e300", int.MaxValue)]
    [InlineData("-1", 0)]
    public void A_column_comes_into_range(string json, int expected) =>
        Assert.Equal(expected, Read($$"""{"textDocument":{"uri":"x"},"position":{"line":0,"character":{{json}} } }""",
            ProtocolJson.Default.TextDocumentPositionParams).Position.Character);

    [Fact]
    public void Findings_of_other_servers_are_read_whatever_they_hold()
    {
        var parameters = Read("""
            {"textDocument":{"uri":"x"},"range":{"start":{"line":1,"character":2},"end":{"line":1,"character":4}},
             "context":{"diagnostics":[
              {"range":{"start":{"line":1,"character":2},"end":{"line":1,"character":4}},"message":"a","code":2304,"severity":1,"tags":[1]},
              {"range":{"start":{"line":1,"character":2},"end":{"line":1,"character":4}},"message":{"kind":"markdown","value":"*b*"},"code":"x","data":{"any":[1]}},
              {"range":{"start":{"line":1,"character":2},"end":{"line":1,"character":4}},"message":"c","code":null}],
             "only":["quickfix"],"triggerKind":2}}
            """, ProtocolJson.Default.CodeActionParams);
        Assert.Equal(["2304", "x", null], parameters.Context.Diagnostics.Select(d => d.Code));
        Assert.Equal(["a", "*b*", "c"], parameters.Context.Diagnostics.Select(d => d.Message));
        Assert.Equal(CodeActionTriggerKind.Automatic, parameters.Context.TriggerKind);
    }

    [Fact]
    public void A_change_without_a_range_is_the_whole_text()
    {
        var parameters = Read("""
            {"textDocument":{"uri":"x","version":3},"contentChanges":[
             {"range":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"rangeLength":1,"text":"a"},{"text":"b"},{"range":null,"text":"c"}]}
            """, ProtocolJson.Default.DidChangeTextDocumentParams);
        Assert.Equal([new LspRange(new(0, 0), new(0, 1)), null, null], parameters.ContentChanges.Select(c => c.Range));
    }

    [Fact]
    public void A_completion_item_comes_back_from_the_client_with_its_data()
    {
        var item = Read("""{"label":"Q1","documentation":"text","kind":18,"data":{"id":"Q1"},"insertTextMode":1,"textEdit":{"newText":"x","insert":{"start":{"line":0,"character":0},"end":{"line":0,"character":1}},"replace":{"start":{"line":0,"character":0},"end":{"line":0,"character":2}}}}""",
            ProtocolJson.Default.CompletionItem);
        Assert.Equal(new MarkupContent(MarkupKind.PlainText, "text"), item.Documentation);
        Assert.Equal("Q1", item.Data!.Value.GetProperty("id").GetString());
        Assert.Equal(2, item.TextEdit!.Replace!.Value.End.Character);
    }

    [Fact]
    public void A_completion_edit_is_either_kind() =>
        Assert.Equal("""[{"newText":"a","range":R},{"newText":"a","insert":R,"replace":R}]""".Replace("R", """{"start":{"line":0,"character":1},"end":{"line":0,"character":2}}"""),
            "[" + Write(CompletionEdit.Of("a", Range), ProtocolJson.Default.CompletionEdit) + "," + Write(CompletionEdit.Of("a", Range, Range), ProtocolJson.Default.CompletionEdit) + "]");

    [Fact]
    public void A_definition_is_written_as_links_or_locations()
    {
        Assert.StartsWith("""[{"uri":"x","range":""", Write(new DefinitionResult(new Location("x", Range)), ProtocolJson.Default.DefinitionResult));
        Assert.StartsWith("""[{"targetUri":"x","targetRange":""", Write(new DefinitionResult(new LocationLink("x", Range, Range)), ProtocolJson.Default.DefinitionResult));
    }

    [Fact]
    public void A_workspace_edit_keeps_each_kind_of_change()
    {
        var edit = new WorkspaceEdit
        {
            DocumentChanges =
            [
                new CreateFile("file:///a", new CreateFileOptions(IgnoreIfExists: true)),
                new TextDocumentEdit(new OptionalVersionedTextDocumentIdentifier("file:///a"), [new AnnotatedTextEdit(Range, "text", "why")]),
                new RenameFile("file:///a", "file:///b"),
            ],
            ChangeAnnotations = new Dictionary<string, ChangeAnnotation> { ["why"] = new("Why", NeedsConfirmation: true) },
        };
        var json = Write(edit, ProtocolJson.Default.WorkspaceEdit);
        Assert.Contains("""{"uri":"file:///a","options":{"ignoreIfExists":true},"kind":"create"}""", json);
        // Required by LSP, null or not.
        Assert.Contains("""{"textDocument":{"uri":"file:///a","version":null},"edits":[""", json);
        Assert.Contains("""{"oldUri":"file:///a","newUri":"file:///b","kind":"rename"}""", json);
        Assert.Equal(json, Write(Read(json, ProtocolJson.Default.WorkspaceEdit), ProtocolJson.Default.WorkspaceEdit));
    }

    [Fact]
    public void A_pull_report_has_items_or_says_that_nothing_changed()
    {
        Assert.Equal("""{"kind":"full","items":[]}""", Write(DocumentDiagnosticReport.Full([]), ProtocolJson.Default.DocumentDiagnosticReport));
        Assert.Equal("""{"kind":"unchanged","resultId":"7"}""", Write(DocumentDiagnosticReport.Unchanged("7"), ProtocolJson.Default.DocumentDiagnosticReport));
    }

    [Fact]
    public void A_watcher_has_a_pattern_or_a_base_with_one() =>
        Assert.Equal("""{"watchers":[{"globPattern":"**/*.md"},{"globPattern":{"baseUri":"file:///n","pattern":"*.md"},"kind":7}]}""",
            Write(new DidChangeWatchedFilesRegistrationOptions([new(new("**/*.md")), new(new("*.md", "file:///n"), 7)]),
                ProtocolJson.Default.DidChangeWatchedFilesRegistrationOptions));

    [Fact]
    public void Absent_members_are_not_written_and_enums_are_numbers() =>
        Assert.Equal("""{"range":{"start":{"line":0,"character":1},"end":{"line":0,"character":2}},"message":"m","severity":2}""",
            Write(new Diagnostic(Range, "m") { Severity = DiagnosticSeverity.Warning }, ProtocolJson.Default.Diagnostic));

    [Fact]
    public void Settings_may_be_anything()
    {
        Assert.Null(Read("{}", ProtocolJson.Default.DidChangeConfigurationParams).Settings);
        Assert.Null(Read("""{"settings":null}""", ProtocolJson.Default.DidChangeConfigurationParams).Settings);
        Assert.Equal("x", Read("""{"settings":"x"}""", ProtocolJson.Default.DidChangeConfigurationParams).Settings!.Value.GetString());
    }

    private static LspRange Range => new(new Position(0, 1), new Position(0, 2));

    private static T Read<T>(string json, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(json, type)!;

    private static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);
}
