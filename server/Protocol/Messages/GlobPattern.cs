using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>A pattern in every workspace folder, or below one base.</summary>
/// <param name="Pattern">For example <c>**/*.md</c>.</param>
/// <param name="BaseUri">Only for clients with <c>relativePatternSupport</c>.</param>
[JsonConverter(typeof(GlobPatternConverter))]
public sealed record GlobPattern(string Pattern, string? BaseUri = null);
