namespace FlaskPrep.Exercises.Interpreters;

/// <summary>A Python that may be used.</summary>
/// <param name="Path">What is started.</param>
/// <param name="Folders">What it needs to see beside the system's own folders: its installation, and that of the virtual environment.</param>
/// <param name="Origin">Who named it, as the end of a sentence: <c>on the PATH</c>.</param>
public sealed record Interpreter(string Path, IReadOnlyList<string> Folders, string Origin);
