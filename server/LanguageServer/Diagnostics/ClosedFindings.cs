using System.Collections.Immutable;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Core.Verification;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Storage;

namespace FlaskPrep.LanguageServer.Diagnostics;

/// <summary>
/// The findings of the files of a folder as they are on disk. A note is kept without its text, so it is read for this once, and again when it or what its findings
/// depend on has changed. Not safe from two threads at once.
/// </summary>
internal sealed class ClosedFindings
{
    private readonly Dictionary<DocumentUri, Known> known = [];
    private ImmutableHashSet<Surroundings> around = [];
    private Snapshot world = Snapshot.Empty;
    private IReadOnlyList<FileFindings> last = [];

    /// <summary>Those of all files that have some.</summary>
    public IReadOnlyList<FileFindings> Of(ServerSnapshot snapshot, CancellationToken cancel)
    {
        var index = snapshot.Index;
        if (index.HasSameWorld(world))
            return last;
        ImmutableHashSet<Surroundings> now = [.. index.Vaults.Select(vault => new Surroundings(index, vault))];
        if (!now.SetEquals(around))
            known.Clear();
        var seen = new HashSet<DocumentUri>();
        var found = new List<FileFindings>();
        foreach (var (uri, content, names, text) in Files(index))
        {
            cancel.ThrowIfCancellationRequested();
            if (!seen.Add(uri))
                continue;
            if (!known.TryGetValue(uri, out var file) || file.Content != content || file.Names != names)
                known[uri] = file = new(content, names, Inspect(snapshot, uri, text()));
            if (file.Findings is { } findings)
                found.Add(findings);
        }

        foreach (var gone in known.Keys.Where(uri => !seen.Contains(uri)).ToList())
            known.Remove(gone);
        (around, world, last) = (now, index, found);
        return found;
    }

    private static IEnumerable<(DocumentUri Uri, object Content, int Names, Func<SourceText?> Text)> Files(Snapshot index)
    {
        foreach (var vault in index.Vaults)
        {
            foreach (var uri in vault.Banks.OrderBy(uri => uri.ToString(), StringComparer.Ordinal))
                if (index.BankAt(uri) is { } bank && index.VaultOf(uri) == vault)
                    yield return (uri, bank, 0, () => new(bank.TextAt(uri)));
            foreach (var note in vault.Notes)
                if (index.VaultOf(note.Uri) == vault)
                    yield return (note.Uri, note, NamesOf(vault, note), () => note.Uri.Path is { } path ? TextFile.Read(path).Text : null);
        }
    }

    /// <summary>Which of its references are names of notes: then they are no questions.</summary>
    private static int NamesOf(Vault vault, NoteSummary note)
    {
        var names = new HashCode();
        foreach (var reference in note.ReadReferences())
            names.Add(vault.HasNoteNamed(reference.Id));
        return names.ToHashCode();
    }

    private static FileFindings? Inspect(ServerSnapshot snapshot, DocumentUri uri, SourceText? text)
    {
        if (text is null)
            return null;
        var index = snapshot.Index;
        var opened = snapshot with { Index = index with { Documents = index.Documents.SetItem(uri, new(uri, 0, text)) } };
        return FindingDiagnostics.Of(opened, uri) is { Length: > 0 } found ? new(uri.ToString(), null, found) : null;
    }

    /// <param name="Content">What was read of it: another reading is another instance.</param>
    /// <param name="Names">Which of its references were names of notes.</param>
    /// <param name="Findings">Null where there are none.</param>
    private sealed record Known(object Content, int Names, FileFindings? Findings);

    /// <summary>What the findings of all notes of a folder depend on.</summary>
    private sealed record Surroundings(
        DocumentUri Folder, Settings Settings, bool IsAboutBanks, bool IsWaiting, TermIndex Terms, FactIndex Facts, ImmutableHashSet<QuestionKey> OpenAsks, VerifiedBank? Verified)
    {
        public Surroundings(Snapshot index, Vault vault)
            : this(vault.Folder, vault.Settings, vault.IsAboutBanks, vault.IsWaiting, index.Terms, index.Facts, index.OpenAsks, index.Verified.FirstOrDefault())
        {
        }
    }
}
