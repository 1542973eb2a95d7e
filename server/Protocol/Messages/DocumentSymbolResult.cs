using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>The answer to <c>textDocument/documentSymbol</c>: a tree, or a list for clients that know no tree.</summary>
[JsonConverter(typeof(DocumentSymbolResultConverter))]
public sealed record DocumentSymbolResult
{
    public DocumentSymbolResult(params DocumentSymbol[] tree) => Tree = tree;

    public DocumentSymbolResult(params SymbolInformation[] list) => List = list;

    public DocumentSymbol[]? Tree { get; }

    public SymbolInformation[]? List { get; }
}
