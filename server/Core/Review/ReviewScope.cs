using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>
/// Which notes of a folder answer the questions of a bank. More is asked here than for a hover: notes about Jinja in Ansible or about JWT in Express have
/// the words, and answer no question about Flask.
/// </summary>
internal sealed class ReviewScope(Snapshot snapshot, Bank bank)
{
    // One note about the subject among two is chance; two among three are a folder about it.
    private const int FewestAbout = 2;

    /// <summary>Its terms alone: of a spelling that several banks know the index of all has one bank's.</summary>
    private readonly Snapshot own = snapshot.Banks.Length == 1 ? snapshot : snapshot with { Terms = new TermIndex([bank]) };

    public NoteRelation RelationOf(Document note)
    {
        var subject = Subject.Of(own, note);
        if (!subject.IsAbout)
            return note.Note.IsDeclared == false || note.Matches(own.Terms).Any(match => match.Key.Term.Rival) ? NoteRelation.Other : NoteRelation.None;
        if (note.Note.IsDeclared == true || note.Note.References.Any(reference => Names(reference, note)) || subject.Matches.Any(IsSubject))
            return NoteRelation.About;
        return subject.Matches.Any(match => match.Key.Term.Rival) ? NoteRelation.Other : NoteRelation.None;
    }

    /// <summary>The notes that are about the bank, and those that lie among such: <c>flask/sessions.md</c> need not say Flask.</summary>
    public static IReadOnlyList<DocumentUri> Reviewed(IReadOnlyDictionary<DocumentUri, NoteRelation> notes) =>
    [
        .. notes.GroupBy(note => note.Key.Parent).SelectMany(folder =>
        {
            var about = folder.Count(note => note.Value == NoteRelation.About);
            var isFolderAbout = about >= FewestAbout && 2 * about > folder.Count();
            return folder.Where(note => note.Value == NoteRelation.About || (isFolderAbout && note.Value == NoteRelation.None)).Select(note => note.Key);
        }),
    ];

    private bool Names(Reference reference, Document note) => snapshot.Resolve(reference, note.Uri)?.Bank == bank;

    // A bank whose subject nobody named is known by any of its strong terms.
    private bool IsSubject(TermMatch match) =>
        match.Strength == TermStrength.Strong && (bank.Subject is not { } subject || match.Key.Text.Contains(subject, StringComparison.OrdinalIgnoreCase));
}
