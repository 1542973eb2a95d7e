using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>
/// Whether a note is about a bank, and which of its words count. Everything that could be noise in somebody else's notes asks here first.
/// </summary>
/// <param name="IsAbout">It holds a reference or a strong term, or its front matter says so.</param>
/// <param name="Matches">The terms that count in it: strong ones, and weak ones where it is about a bank.</param>
/// <param name="IsAboutFramework">It is about a bank whose terms somebody chose: only of that one there are facts.</param>
public sealed record Subject(bool IsAbout, IReadOnlyList<TermMatch> Matches, bool IsAboutFramework)
{
    private static readonly Subject Nothing = new(false, [], false);

    public static Subject Of(Snapshot snapshot, Document document)
    {
        var note = document.Note;
        if (note.IsDeclared == false)
            return Nothing;
        var matches = document.Matches(snapshot.Terms);
        var isAbout = note.IsDeclared == true
            || matches.Any(match => match.Strength == TermStrength.Strong)
            || note.References.Any(reference => IsEvidence(snapshot, document.Uri, reference));
        if (!isAbout)
            return Nothing;
        return new(true, WeakWordsAreOthers(matches) ? [.. matches.Where(match => match.Strength == TermStrength.Strong)] : matches, IsFramework(snapshot, document, matches));
    }

    /// <summary>Whether a closed note is about a bank.</summary>
    public static bool Covers(Snapshot snapshot, NoteSummary note) =>
        note.IsDeclared ?? note.ReadReferences().Any(reference => IsEvidence(snapshot, note.Uri, reference));

    public TermMatch? MatchAt(int offset)
    {
        foreach (var match in Matches)
            if (match.Span.Contains(offset))
                return match;
        return null;
    }

    /// <summary>
    /// A reference that reaches a question. Q1 to Q4 alone may be quarters of a year, so they count only where the folder shows that it is about a bank.
    /// </summary>
    private static bool IsEvidence(Snapshot snapshot, DocumentUri document, Reference reference) =>
        snapshot.Resolve(reference, document) is not null
        && (!reference.MayBeQuarter || snapshot.VaultOf(document) is not { } vault || vault.IsAboutBanks);

    /// <summary>A note about React may say of sessions what it likes: the facts are about the framework of the built-in bank.</summary>
    private static bool IsFramework(Snapshot snapshot, Document document, IReadOnlyList<TermMatch> matches) =>
        document.Note.IsDeclared == true
        || matches.Any(match => match.Strength == TermStrength.Strong && match.Key.Bank.Subject is not null)
        || document.Note.References.Any(reference => snapshot.Resolve(reference, document.Uri)?.Bank.Subject is not null && IsEvidence(snapshot, document.Uri, reference));

    /// <summary>A note that names a rival (Django, FastAPI) and never the bank's own subject means its words otherwise.</summary>
    private static bool WeakWordsAreOthers(IReadOnlyList<TermMatch> matches)
    {
        var rival = false;
        foreach (var match in matches)
        {
            if (match.Key.Bank.Subject is { } subject && match.Key.Text.Contains(subject, StringComparison.OrdinalIgnoreCase))
                return false;
            rival |= match.Key.Term.Rival;
        }

        return rival;
    }
}
