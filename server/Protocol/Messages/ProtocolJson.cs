using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>
/// How every message is read and written, made at build time. Unknown members are skipped; null members are not written; a member that is
/// neither nullable nor has a default is required, and its absence named.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    MaxDepth = JsonRpc.EnvelopeReader.MaxDepth)]
[JsonSerializable(typeof(ApplyWorkspaceEditParams))]
[JsonSerializable(typeof(ApplyWorkspaceEditResult))]
[JsonSerializable(typeof(CancelParams))]
[JsonSerializable(typeof(CodeAction))]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(CodeActionParams))]
[JsonSerializable(typeof(CodeLens[]))]
[JsonSerializable(typeof(CodeLensParams))]
[JsonSerializable(typeof(Command[]))]
[JsonSerializable(typeof(CompletionItem))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(CompletionParams))]
[JsonSerializable(typeof(ConfigurationParams))]
[JsonSerializable(typeof(CreateFile))]
[JsonSerializable(typeof(DefinitionResult))]
[JsonSerializable(typeof(DidChangeConfigurationParams))]
[JsonSerializable(typeof(DidChangeTextDocumentParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesParams))]
[JsonSerializable(typeof(DidChangeWatchedFilesRegistrationOptions))]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams))]
[JsonSerializable(typeof(DidCloseTextDocumentParams))]
[JsonSerializable(typeof(DidOpenTextDocumentParams))]
[JsonSerializable(typeof(DidSaveTextDocumentParams))]
[JsonSerializable(typeof(DocumentDiagnosticParams))]
[JsonSerializable(typeof(DocumentDiagnosticReport))]
[JsonSerializable(typeof(DocumentHighlight[]))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(DocumentSymbolParams))]
[JsonSerializable(typeof(DocumentSymbolResult))]
[JsonSerializable(typeof(ExecuteCommandParams))]
[JsonSerializable(typeof(FoldingRange[]))]
[JsonSerializable(typeof(FoldingRangeParams))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(JsonElement[]))]
[JsonSerializable(typeof(Location[]))]
[JsonSerializable(typeof(LocationLink[]))]
[JsonSerializable(typeof(LogMessageParams))]
[JsonSerializable(typeof(NoParams))]
[JsonSerializable(typeof(Position))]
[JsonSerializable(typeof(ProgressParams))]
[JsonSerializable(typeof(PublishDiagnosticsParams))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(RenameFile))]
[JsonSerializable(typeof(JsonRpc.RequestId))]
[JsonSerializable(typeof(SetTraceParams))]
[JsonSerializable(typeof(ShowDocumentParams))]
[JsonSerializable(typeof(ShowDocumentResult))]
[JsonSerializable(typeof(MessageActionItem))]
[JsonSerializable(typeof(ShowMessageParams))]
[JsonSerializable(typeof(ShowMessageRequestParams))]
[JsonSerializable(typeof(SymbolInformation[]))]
[JsonSerializable(typeof(TextDocumentEdit))]
[JsonSerializable(typeof(TextDocumentPositionParams))]
[JsonSerializable(typeof(WorkDoneProgressCreateParams))]
[JsonSerializable(typeof(WorkspaceSymbolParams))]
public sealed partial class ProtocolJson : JsonSerializerContext;
