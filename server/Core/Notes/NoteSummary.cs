using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>What is kept of a closed note: no text, no tree.</summary>
/// <param name="Uri">Its file.</param>
/// <param name="Headings">For finding a section.</param>
/// <param name="References">For finding who refers to a question.</param>
public sealed record NoteSummary(DocumentUri Uri, IReadOnlyList<Heading> Headings, IReadOnlyList<Reference> References)
{
    public static NoteSummary Of(DocumentUri uri, Note note) => new(uri, note.Headings, note.References);
}
