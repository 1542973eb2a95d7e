using FlaskPrep.Core.Index;

namespace FlaskPrep.Study.Classes;

/// <summary>The transcripts of many people as one table: what each reached in each question.</summary>
/// <param name="Students">By name.</param>
/// <param name="Questions">The columns: all that was asked of anybody.</param>
/// <param name="Problems">What could not be read, one line each.</param>
public sealed record ClassTable(IReadOnlyList<Student> Students, IReadOnlyList<QuestionKey> Questions, IReadOnlyList<string> Problems);
