using System.Text.Json.Serialization;

namespace FlaskPrep.Storage.Verification;

/// <summary>Read and written without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(VerifiedEntry[]))]
internal sealed partial class VerificationJson : JsonSerializerContext;
