using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A place where a question begins, as one recognizer sees it.</summary>
/// <param name="Block">The block it stands in, an index into <see cref="ScannedDocument.Blocks"/>.</param>
/// <param name="Title">The title in the text, without number and label.</param>
/// <param name="Number">The number as written, or null.</param>
/// <param name="AnswerStart">Where the answer begins, if it does in the marker's own block; 0 for the line below the title.</param>
/// <param name="Line">The line of the block that it stands in, from 0.</param>
internal readonly record struct QuestionMarker(int Block, TextSpan Title, int? Number, int AnswerStart = 0, int Line = 0);
