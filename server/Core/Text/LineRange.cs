namespace FlaskPrep.Core.Text;

/// <summary>A stretch of a text by its lines and columns; <paramref name="End"/> is exclusive.</summary>
public readonly record struct LineRange(LinePosition Start, LinePosition End);
