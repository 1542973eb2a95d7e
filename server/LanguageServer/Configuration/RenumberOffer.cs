using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary>When the questions of a bank were renumbered: offers to change the references to them in all notes, in one edit.</summary>
internal sealed class RenumberOffer(Client client, Func<ServerSnapshot> current, IProtocolLog log, CancellationToken stop)
{
    private const string Yes = "Change the References";
    private const string No = "Leave Them";

    /// <summary>Asks if there is something to change. Never throws; not awaited, for a person may take a while.</summary>
    /// <param name="bank">The bank as it is now.</param>
    /// <param name="moved">Old id to new id.</param>
    public async Task OfferAsync(Bank bank, IReadOnlyDictionary<string, string> moved)
    {
        try
        {
            var notes = Notes(current().Index, bank, moved).ToList();
            if (notes.Count == 0)
                return;
            var count = notes.Sum(note => note.References.Count);
            var answer = await client.ShowMessageRequestAsync(
                new(MessageType.Info, Question(bank, moved.Count, count, notes.Count)) { Actions = [new(Yes), new(No)] }, stop).ConfigureAwait(false);
            if (answer?.Title != Yes)
                return;
            var result = await client.ApplyEditAsync(new(Edit(current(), bank, moved), "Renumber References"), stop).ConfigureAwait(false);
            if (result is not { Applied: true })
                client.ShowMessage(MessageType.Warning, $"The references to {bank.Name} were not changed: {result?.FailureReason ?? "the editor did not take the edit"}.");
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or OperationCanceledException)
        {
            log.Info($"The references to {bank.Name} stay: {e.Message}");
        }
    }

    private static string Question(Bank bank, int questions, int references, int notes) =>
        $"{(questions == 1 ? "A question" : $"{questions} questions")} of {bank.Uri.FileName} {(questions == 1 ? "is" : "are")} numbered otherwise now. "
        + $"Change {(references == 1 ? "the reference" : $"{references} references")} in {(notes == 1 ? "one note" : $"{notes} notes")}?";

    /// <summary>The notes with references to what moved: an open one as the editor has it.</summary>
    private static IEnumerable<(DocumentUri Uri, Vault Vault, IReadOnlyList<Reference> References)> Notes(Snapshot index, Bank bank, IReadOnlyDictionary<string, string> moved)
    {
        foreach (var vault in index.Vaults)
        foreach (var summary in vault.Notes)
        {
            var references = index.NoteAt(summary.Uri)?.Note.References ?? summary.ReadReferences();
            if (Moved(index, summary.Uri, bank, references, moved) is { Count: > 0 } found)
                yield return (summary.Uri, vault, found);
        }
    }

    private static List<Reference> Moved(Snapshot index, DocumentUri note, Bank bank, IReadOnlyList<Reference> references, IReadOnlyDictionary<string, string> moved) =>
    [
        .. references.Where(reference => moved.ContainsKey(reference.Id) && (reference.Bank is { } name
            ? name.Equals(bank.Name, StringComparison.OrdinalIgnoreCase)
            : index.DefaultBank(note)?.Name == bank.Name && index.VaultOf(note)?.HasNoteNamed(reference.Id) != true)),
    ];

    private static WorkspaceEdit Edit(ServerSnapshot snapshot, Bank bank, IReadOnlyDictionary<string, string> moved)
    {
        var edits = new List<(string Uri, int? Version, TextEdit[] Edits)>();
        foreach (var (uri, _, _) in Notes(snapshot.Index, bank, moved))
        {
            var open = snapshot.Index.NoteAt(uri);
            // A closed note is kept without its text, and may have changed on disk since the question was asked.
            if ((open?.Source ?? TextOf(uri)) is not { } source)
                continue;
            var references = Moved(snapshot.Index, uri, bank, open?.Note.References ?? Note.Read(source).References, moved);
            edits.Add((uri.ToString(), open?.Version,
                [.. references.Select(reference => new TextEdit(Ranges.Of(source, IdOf(reference, source), snapshot.Client.Encoding), moved[reference.Id]))]));
        }

        return snapshot.Client.DocumentChanges
            ? new() { DocumentChanges = [.. edits.Select(edit => new TextDocumentEdit(new(edit.Uri, edit.Version), [.. edit.Edits.Select(one => new AnnotatedTextEdit(one.Range, one.NewText))]))] }
            : new() { Changes = edits.ToDictionary(edit => edit.Uri, edit => edit.Edits) };
    }

    private static SourceText? TextOf(DocumentUri uri) => uri.Path is { } path ? TextFile.Read(path).Text : null;

    // Behind the bank's name and its colon.
    private static TextSpan IdOf(Reference reference, SourceText source)
    {
        var at = reference.Target.In(source.Text).LastIndexOf(reference.Id, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? reference.Target : new(reference.Target.Start + at, reference.Target.Start + at + reference.Id.Length);
    }
}
