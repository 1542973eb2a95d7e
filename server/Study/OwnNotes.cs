using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>Finds what the person wrote about a question: a note that refers to it, else one with a heading about one of its terms.</summary>
internal static class OwnNotes
{
    /// <summary>A Markdown link from a document of ours, or null where there is no such note.</summary>
    public static string? LinkTo(Snapshot snapshot, DocumentUri? document, Bank bank, Question question)
    {
        if (document is not { } from || snapshot.VaultOf(from) is not { } vault)
            return null;
        NoteSummary? byHeading = null;
        foreach (var note in vault.Notes.Where(note => !IsOurs(vault.Folder, note.Uri)).OrderBy(note => note.Uri.ToString(), StringComparer.Ordinal))
        {
            if (note.References.Any(reference => snapshot.Resolve(reference, note.Uri) is { } hit && hit.Question == question && hit.Bank == bank))
                return Link(vault.Folder, from, note.Uri);
            if (byHeading is null && note.Headings.Any(heading => IsAbout(heading, snapshot, bank, question)))
                byHeading = note;
        }

        return byHeading is null ? null : Link(vault.Folder, from, byHeading.Uri);
    }

    // A cram sheet has a heading about every question.
    private static bool IsOurs(DocumentUri folder, DocumentUri note) => folder.RelativePath(note)?.StartsWith("interviews/", StringComparison.Ordinal) == true;

    private static bool IsAbout(Heading heading, Snapshot snapshot, Bank bank, Question question) =>
        snapshot.Terms.Match(heading.Text, [new(new(0, heading.Text.Length), RegionKind.Text)])
            .Any(match => match.Key.Bank == bank && match.Key.Term.Question is { } id && id.Equals(question.Id, StringComparison.OrdinalIgnoreCase));

    private static string? Link(DocumentUri folder, DocumentUri from, DocumentUri note)
    {
        if (folder.RelativePath(note) is not { } path || folder.RelativePath(from) is not { } own)
            return null;
        var up = string.Concat(Enumerable.Repeat("../", own.Count(c => c == '/')));
        return $"[{path.Replace("[", "(").Replace("]", ")")}](<{up}{path.Replace("<", "%3C").Replace(">", "%3E")}>)";
    }
}
