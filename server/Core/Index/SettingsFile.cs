using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>A folder's <c>flaskprep.json</c>.</summary>
/// <param name="Uri">Where it is.</param>
/// <param name="Text">What it holds.</param>
/// <param name="Problem">One line that says what is wrong with it, or null.</param>
public sealed record SettingsFile(DocumentUri Uri, string Text, string? Problem);
