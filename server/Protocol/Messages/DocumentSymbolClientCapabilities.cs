namespace FlaskPrep.Protocol.Messages;

public sealed record DocumentSymbolClientCapabilities(bool? HierarchicalDocumentSymbolSupport = null);
