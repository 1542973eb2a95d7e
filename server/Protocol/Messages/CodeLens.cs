using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

public sealed record CodeLens(LspRange Range)
{
    public Command? Command { get; init; }

    public JsonElement? Data { get; init; }
}
