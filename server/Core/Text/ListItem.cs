namespace FlaskPrep.Core.Text;

/// <summary>One item of a list.</summary>
/// <param name="Marker">The bullet or number, with its dot or parenthesis.</param>
/// <param name="Line">The marker's line, from 0.</param>
/// <param name="Number">The number as written, or -1 for a bullet.</param>
/// <param name="Parent">The item it is nested in, an index into <see cref="ScannedDocument.Items"/>, or -1.</param>
/// <param name="Task">The character between the brackets of a task box, or '\0'.</param>
public readonly record struct ListItem(TextSpan Marker, int Line, int Number, int Parent, char Task);
