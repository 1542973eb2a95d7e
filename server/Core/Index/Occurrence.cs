using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>A place where a note names a question.</summary>
/// <param name="Uri">The note.</param>
/// <param name="Range">The whole of it, with its brackets.</param>
/// <param name="Target">What names the question: <c>react:Q7</c> of <c>[[react:Q7|label]]</c>; of a mention, all of it.</param>
/// <param name="Kind">In what way it is named.</param>
public readonly record struct Occurrence(DocumentUri Uri, LineRange Range, LineRange Target, OccurrenceKind Kind);
