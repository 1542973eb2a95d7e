using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>A heading of a note.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">As written, Markdown inside kept.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct Heading(int Level, string Text, TextSpan Span)
{
    /// <summary>Its text in one line.</summary>
    public string Name => Text.ReplaceLineEndings(" ");
}
