using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

/// <param name="Settings">Null from clients that want to be asked with workspace/configuration.</param>
public sealed record DidChangeConfigurationParams(JsonElement? Settings = null);
