using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <param name="Range">What is a link.</param>
/// <param name="Target">A uri; clients understand <c>#L13</c> behind that of a file.</param>
/// <param name="Tooltip">Only for clients that show one.</param>
public sealed record DocumentLink(LspRange Range, string? Target = null, string? Tooltip = null)
{
    public JsonElement? Data { get; init; }
}
