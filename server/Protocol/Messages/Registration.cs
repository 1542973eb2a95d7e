using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <param name="Id">Ours, for taking it back.</param>
/// <param name="Method">What is registered.</param>
/// <param name="RegisterOptions">Its options: <c>JsonSerializer.SerializeToElement(options, ProtocolJson.Default.…)</c>.</param>
public sealed record Registration(string Id, string Method, JsonElement? RegisterOptions = null);
