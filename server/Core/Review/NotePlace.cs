using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>A section of a note.</summary>
/// <param name="Note">Its file.</param>
/// <param name="Line">Of its heading, from 0.</param>
/// <param name="Title">Its heading as written; empty where it has none.</param>
/// <param name="Anchor">The fragment by which a link reaches it; empty where it has no heading.</param>
public sealed record NotePlace(DocumentUri Note, int Line, string Title, string Anchor);
