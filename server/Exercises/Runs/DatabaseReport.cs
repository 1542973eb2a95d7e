namespace FlaskPrep.Exercises.Runs;

/// <summary>What Flask-SQLAlchemy said.</summary>
/// <param name="IsConnected">False where it is not set up on the app.</param>
/// <param name="Sum">Of the two numbers that it was to add.</param>
/// <param name="Dialect">Of the database.</param>
/// <param name="Lacks">Models without a table.</param>
internal sealed record DatabaseReport(bool IsConnected, int? Sum, string Dialect, IReadOnlyList<string> Lacks);
