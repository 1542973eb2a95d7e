using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>A part of a note that is read as one reply.</summary>
/// <param name="Title">Its heading as written; empty above the first heading.</param>
/// <param name="Heading">Which of the note's headings that is, from 0; -1 above the first.</param>
/// <param name="Span">The heading and what stands below it.</param>
/// <param name="First">The first of the parts between two headings that it is made of.</param>
/// <param name="Count">How many of those parts it has: 1 where it has no sections of its own.</param>
internal readonly record struct NoteSection(string Title, int Heading, TextSpan Span, int First, int Count);
