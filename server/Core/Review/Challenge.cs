using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>A statement of a note that an interviewer would challenge.</summary>
/// <param name="Note">Its file.</param>
/// <param name="Position">Where it stands, in UTF-16 units.</param>
/// <param name="Heading">The heading above it, as written; empty where there is none.</param>
/// <param name="Statement">The sentence.</param>
/// <param name="Fact">Why, what is right, and where that is written.</param>
public sealed record Challenge(DocumentUri Note, LinePosition Position, string Heading, string Statement, Fact Fact);
