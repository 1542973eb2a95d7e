namespace FlaskPrep.Core.Exercises;

/// <summary>One thing that was looked at.</summary>
/// <param name="Name">What a right answer does, in a few words.</param>
/// <param name="Pass">True if the code does.</param>
/// <param name="Detail">Where it does not: what was expected and what came. Empty where it does.</param>
/// <param name="Line">The line of the code that it is about, from 1; 0 where none is known.</param>
/// <param name="Column">From 1, or 0.</param>
public sealed record Check(string Name, bool Pass, string Detail, int Line = 0, int Column = 0);
