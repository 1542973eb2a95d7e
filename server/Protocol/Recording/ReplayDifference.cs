namespace FlaskPrep.Protocol.Recording;

/// <summary>A place where the server answers otherwise than it did when it was recorded.</summary>
/// <param name="Id">The request's id, as JSON.</param>
/// <param name="Method">The request's method.</param>
/// <param name="Path">Where in the answer, such as <c>result.items[3].label</c>; empty where an answer is missing or too many.</param>
/// <param name="Recorded">What stood there, as JSON; null for nothing.</param>
/// <param name="Replayed">What stands there now, as JSON; null for nothing.</param>
public sealed record ReplayDifference(string Id, string Method, string Path, string? Recorded, string? Replayed);
