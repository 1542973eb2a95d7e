using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;

namespace FlaskPrep.Study;

/// <summary>Knows the pages that we wrote among the notes of a folder: a cram sheet says the points of every question, and is no note of the person's.</summary>
internal static class OurPages
{
    private static readonly string[] Parts = [.. CramSheet.Parts, .. ReviewPage.Parts];

    /// <param name="note">Its file.</param>
    /// <param name="headings">Its headings: who keeps a page may have given it another name.</param>
    public static bool Holds(DocumentUri note, IReadOnlyList<Heading> headings) =>
        note.FileName.EndsWith(InterviewFiles.SheetEnding, StringComparison.OrdinalIgnoreCase)
        || (headings is [{ Level: 1, Text: CramSheet.Title or ReviewPage.Title }, { Level: 2, Text: var part }, ..] && Parts.Contains(part));
}
