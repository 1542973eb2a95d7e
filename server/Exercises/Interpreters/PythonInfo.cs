namespace FlaskPrep.Exercises.Interpreters;

/// <summary>The Python that a person has, and its Flask.</summary>
/// <param name="Path">The interpreter.</param>
/// <param name="Version">Of Python, such as <c>3.11.2</c>.</param>
/// <param name="Flask">The version of Flask, or null where it is not installed.</param>
public sealed record PythonInfo(string Path, string Version, string? Flask);
