using System.Text.Json;

namespace FlaskPrep.Protocol.Messages;

public sealed record ExecuteCommandParams(string Command, JsonElement[]? Arguments = null)
{
    public ProgressToken? WorkDoneToken { get; init; }
}
