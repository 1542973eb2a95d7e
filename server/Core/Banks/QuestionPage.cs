using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>A file of a bank that is a folder.</summary>
/// <param name="Uri">The file.</param>
/// <param name="Text">What is in it.</param>
/// <param name="Section">The folders below the bank's own that it lies in, joined by <c> > </c>, or null.</param>
public sealed record QuestionPage(DocumentUri Uri, SourceText Text, string? Section);
