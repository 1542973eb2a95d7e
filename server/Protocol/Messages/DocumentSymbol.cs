namespace FlaskPrep.Protocol.Messages;

/// <summary>A symbol with what is inside it.</summary>
/// <param name="Name">Shown; clients refuse an empty one.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Range">All of it.</param>
/// <param name="SelectionRange">Its name, inside <paramref name="Range"/>: some clients refuse the whole answer otherwise.</param>
public sealed record DocumentSymbol(string Name, SymbolKind Kind, LspRange Range, LspRange SelectionRange)
{
    public string? Detail { get; init; }

    public DocumentSymbol[]? Children { get; init; }
}
