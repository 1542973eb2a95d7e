using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Review;

/// <summary>What the notes say to a question.</summary>
/// <param name="Asked">The question.</param>
/// <param name="Coverage">How well its best section answers it.</param>
/// <param name="Sections">The sections that do, the best first; where none does, the one that comes nearest; none where it is missing.</param>
/// <param name="Said">The points that these sections say.</param>
/// <param name="Lacking">The points that a good answer says and these sections do not; bonus points are not among them.</param>
public sealed record QuestionReview(
    BankQuestion Asked, Coverage Coverage, IReadOnlyList<NotePlace> Sections, IReadOnlyList<string> Said, IReadOnlyList<string> Lacking);
