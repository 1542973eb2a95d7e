using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary>The findings of one file, as the client sees them.</summary>
/// <param name="Uri">As the client spells it.</param>
/// <param name="Version">Of an open document.</param>
/// <param name="Items">Its findings.</param>
internal sealed record FileFindings(string Uri, int? Version, Diagnostic[] Items)
{
    /// <summary>The same findings have the same id, for as long as the server runs; null for none.</summary>
    public string? ResultId { get; } = IdOf(Items);

    /// <inheritdoc cref="ResultId"/>
    public static string? IdOf(Diagnostic[] items)
    {
        if (items.Length == 0)
            return null;
        var hash = new HashCode();
        foreach (var item in items)
            hash.Add(item);
        return $"{items.Length:x}-{(uint)hash.ToHashCode():x8}";
    }
}
