using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>A place where a question begins, as one recognizer sees it.</summary>
/// <param name="Block">The block it stands in, an index into <see cref="ScannedDocument.Blocks"/>.</param>
/// <param name="Start">Where the marker begins, on the marker's line; what is above it in its block is still the answer before.</param>
/// <param name="Title">The title in the text, without number and label.</param>
/// <param name="Number">The number as written, or null.</param>
internal readonly record struct QuestionMarker(int Block, int Start, TextSpan Title, int? Number)
{
    /// <summary>Where the answer begins, if not on the line below the title; else 0.</summary>
    public int AnswerStart { get; init; }

    /// <summary>Where the answer ends, if that is on the title's line; else 0.</summary>
    public int AnswerEnd { get; init; }

    /// <summary>True if the answer is what a click unfolds, and ends where that ends.</summary>
    public bool IsFolded { get; init; }

    /// <summary>True if the title is a link to somewhere else, as those of a list of links are: a question only between two others.</summary>
    public bool IsLinked { get; init; }

    /// <summary>What tells this way of marking from its kin: a heading's level, how deep an item is nested. The judge takes one of them.</summary>
    public int Style { get; init; }
}
