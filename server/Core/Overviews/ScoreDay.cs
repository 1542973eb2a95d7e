namespace FlaskPrep.Core.Overviews;

/// <summary>What was reached on one day.</summary>
/// <param name="Day">The person's day.</param>
/// <param name="Score">The mean over its asks, 0 to 5; a question passed over counts 0.</param>
/// <param name="Asks">How many there were.</param>
public sealed record ScoreDay(DateOnly Day, double Score, int Asks);
