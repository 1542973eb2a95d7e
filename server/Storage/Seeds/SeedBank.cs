namespace FlaskPrep.Storage.Seeds;

/// <summary>A built-in bank.</summary>
/// <param name="Name">What references and the setting <c>builtInBanks</c> call it.</param>
/// <param name="File">The file of its questions.</param>
/// <param name="HasPointsFile">True if its points stand beside it, because nothing may be written into it.</param>
internal sealed record SeedBank(string Name, string File, bool HasPointsFile)
{
    public string TermsFile => $"{Name}.terms.json";

    public string PointsFile => $"{Name}.points.json";
}
