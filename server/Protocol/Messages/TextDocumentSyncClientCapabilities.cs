namespace FlaskPrep.Protocol.Messages;

public sealed record TextDocumentSyncClientCapabilities(bool? DynamicRegistration = null, bool? DidSave = null);
