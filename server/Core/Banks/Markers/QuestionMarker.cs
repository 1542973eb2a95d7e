using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A place where a question begins, as one recognizer sees it.</summary>
/// <param name="Block">The block it stands in, an index into <see cref="ScannedDocument.Blocks"/>.</param>
/// <param name="Title">The title in the text, without number and label.</param>
/// <param name="Number">The number as written, or null.</param>
internal readonly record struct QuestionMarker(int Block, TextSpan Title, int? Number);
