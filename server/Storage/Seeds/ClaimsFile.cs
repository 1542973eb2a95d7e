namespace FlaskPrep.Storage.Seeds;

/// <summary><c>NAME.claims.json</c>: what a built-in bank says that can be tried.</summary>
internal sealed record ClaimsFile(ClaimEntry[]? Claims);
