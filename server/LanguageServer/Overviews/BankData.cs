namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>A bank in the side bar.</summary>
/// <param name="Name">The bank's name.</param>
/// <param name="Questions">How many it has.</param>
/// <param name="Due">How many of them are due.</param>
/// <param name="Levels">Its levels; one without a name where its headings name none.</param>
public sealed record BankData(string Name, int Questions, int Due, IReadOnlyList<BankData.LevelData> Levels)
{
    /// <param name="Level">As an argument of <see cref="OverviewCommand.Questions"/>; empty for no level.</param>
    /// <param name="Questions">How many.</param>
    /// <param name="Solid">How many of them are solid.</param>
    /// <param name="Due">How many of them are due.</param>
    public sealed record LevelData(string Level, int Questions, int Solid, int Due);
}
