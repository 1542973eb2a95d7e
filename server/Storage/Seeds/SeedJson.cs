using System.Text.Json;
using System.Text.Json.Serialization;

namespace FlaskPrep.Storage.Seeds;

/// <summary>The JSON files of <c>seeds/</c>, read without reflection.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true)]
[JsonSerializable(typeof(TermsFile))]
[JsonSerializable(typeof(PointsFile))]
[JsonSerializable(typeof(FactsFile))]
[JsonSerializable(typeof(ExerciseEntry))]
[JsonSerializable(typeof(ClaimsFile))]
internal sealed partial class SeedJson : JsonSerializerContext;
