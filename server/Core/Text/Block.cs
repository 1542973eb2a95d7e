namespace FlaskPrep.Core.Text;

/// <summary>One leaf block: a heading, a paragraph, a fence.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">From its own first mark (after the marks of quotes and lists) to the end of its last line, without the line
/// break.</param>
/// <param name="Line">Its first line, from 0.</param>
/// <param name="FirstLine">Where its content lines begin in <see cref="ScannedDocument.ContentLines"/>.</param>
/// <param name="LineCount">How many content lines it has: of a fence its body, of a heading its text.</param>
/// <param name="Level">Of a heading: 1 to 6; else 0.</param>
/// <param name="Info">Of a fence: its info string, trimmed; else empty.</param>
/// <param name="Item">The innermost list item that holds it, an index into <see cref="ScannedDocument.Items"/>, or -1.</param>
/// <param name="Quotes">How many block quotes it stands in.</param>
public readonly record struct Block(
    BlockKind Kind, TextSpan Span, int Line, int FirstLine, int LineCount, int Level, TextSpan Info, int Item, int Quotes);
