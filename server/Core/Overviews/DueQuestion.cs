using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Overviews;

/// <summary>A question that is due.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Due">The day on which it fell due.</param>
/// <param name="Chance">How likely it is still known, 0 to 1.</param>
public sealed record DueQuestion(BankQuestion Asked, DateOnly Due, double Chance);
