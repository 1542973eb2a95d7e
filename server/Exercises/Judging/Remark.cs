namespace FlaskPrep.Exercises.Judging;

/// <summary>A word about style: it never decides.</summary>
/// <param name="Line">The line of the code, from 1.</param>
/// <param name="Message">One sentence.</param>
public sealed record Remark(int Line, string Message);
