namespace FlaskPrep.Exercises.Runs;

/// <summary>Lines, from 1, of what is no mistake of behavior and yet worth a word.</summary>
/// <param name="Runs">Calls of <c>app.run()</c> that stand under no guard.</param>
/// <param name="Late">Routes below such a call: it does not come back, so they are never there.</param>
/// <param name="Debug">Where debug mode is switched on.</param>
/// <param name="Bare">Handlers of every exception.</param>
internal sealed record StyleReport(IReadOnlyList<int> Runs, IReadOnlyList<int> Late, IReadOnlyList<int> Debug, IReadOnlyList<int> Bare);
