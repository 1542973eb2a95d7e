using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>
/// Finds what the person wrote about a question: the section that says most of it, by the review; else a note that refers to it, else one with a heading about
/// one of its terms.
/// </summary>
/// <param name="snapshot">The banks and notes.</param>
/// <param name="from">The document of ours that links to it; null for one that has no place.</param>
/// <param name="reviewed">Has the review, or makes it.</param>
internal sealed class OwnNotes(Snapshot snapshot, DocumentUri? from, ReviewedNotes reviewed)
{
    private readonly Vault? vault = from is null ? null : snapshot.VaultOf(from);
    private readonly Dictionary<(Bank Bank, string Id), NotePlace> sections = [];

    /// <summary>Finds the sections for some questions at once, on all cores.</summary>
    public void LookUp(IEnumerable<BankQuestion> asked)
    {
        if (vault is null)
            return;
        foreach (var bank in asked.Where(one => snapshot.Visible(one.Bank, one.Question)).GroupBy(one => one.Bank))
        foreach (var review in reviewed.Of(snapshot, vault, bank.Key, bank.Select(one => one.Question)))
            if (review.Sections is [var best, ..])
                sections[(bank.Key, review.Asked.Question.Id)] = best;
    }

    /// <summary>A Markdown link to what was looked up; null where there is no such note.</summary>
    public string? LinkTo(BankQuestion asked)
    {
        if (vault is null)
            return null;
        if (sections.TryGetValue((asked.Bank, asked.Question.Id), out var section))
            return Link(vault.Folder, section.Note, section.Title, section.Anchor);
        NoteSummary? byHeading = null;
        foreach (var note in vault.Notes.Where(note => !OurPages.Holds(note.Uri, note.ReadHeadings())).OrderBy(note => note.Uri.ToString(), StringComparer.Ordinal))
        {
            if (note.ReadReferences().Any(reference => snapshot.Resolve(reference, note.Uri) is { } hit && hit.Question == asked.Question && hit.Bank == asked.Bank))
                return Link(vault.Folder, note.Uri);
            if (byHeading is null && note.ReadHeadings().Any(heading => IsAbout(heading, asked)))
                byHeading = note;
        }

        return byHeading is null ? null : Link(vault.Folder, byHeading.Uri);
    }

    private bool IsAbout(Heading heading, BankQuestion asked) =>
        snapshot.Terms.Match(heading.Text, [new(new(0, heading.Text.Length), RegionKind.Text)])
            .Any(match => match.Key.Bank == asked.Bank && match.Key.Term.Question is { } id && id.Equals(asked.Question.Id, StringComparison.OrdinalIgnoreCase));

    private string? Link(DocumentUri folder, DocumentUri note, string title = "", string anchor = "")
    {
        if (folder.RelativePath(note) is not { } path || folder.RelativePath(from!) is not { } own)
            return null;
        var up = string.Concat(Enumerable.Repeat("../", own.Count(c => c == '/')));
        return $"[{Shown(title.Length == 0 ? path : title)}](<{up}{Target(path)}{(anchor.Length == 0 ? "" : $"#{anchor}")}>)";
    }

    // What a note says is data: it neither ends the link nor becomes a tag.
    private static string Shown(string text)
    {
        var line = TranscriptText.OneLine(text).Replace('[', '(').Replace(']', ')').Replace("<", "&lt;").TrimEnd('\\');
        return line.Count(c => c == '`') % 2 == 0 ? line : line.Replace("`", "");
    }

    // A number sign in a name would begin the fragment.
    private static string Target(string path) => path.Replace("%", "%25").Replace("#", "%23").Replace("<", "%3C").Replace(">", "%3E");
}
