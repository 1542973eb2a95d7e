using FlaskPrep.Core.Verification;

namespace FlaskPrep.Storage.Verification;

/// <summary>One entry of the file.</summary>
internal sealed record VerifiedEntry(string? Bank, string? Python, string? Flask, string? Hash, VerifiedClaim[]? Claims);
