using System.Text.Json.Serialization;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.Protocol.Messages;

/// <summary>A string or a number, whoever made it up.</summary>
[JsonConverter(typeof(ProgressTokenConverter))]
public readonly record struct ProgressToken(RequestId Value);
