using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>Finds where the notes of all folders name a question: closed ones as they were read, open ones as they stand in the editor.</summary>
internal sealed class Occurrences(Snapshot snapshot, Bank bank, Question question, PositionEncoding encoding)
{
    private readonly List<Occurrence> found = [];

    /// <summary>By note in the order of their names, and in each in the order of the text; none while the question may not be seen.</summary>
    public static IReadOnlyList<Occurrence> Of(Snapshot snapshot, QuestionKey key, PositionEncoding encoding) =>
        snapshot.BankNamed(key.Bank) is { } bank && snapshot.Find(bank, key.Id) is { } seen ? new Occurrences(snapshot, bank, seen.Question, encoding).Find() : [];

    /// <summary>Those of them that are in open notes.</summary>
    public static IReadOnlyList<Occurrence> InOpenNotes(Snapshot snapshot, QuestionKey key, PositionEncoding encoding) =>
        snapshot.BankNamed(key.Bank) is { } bank && snapshot.Find(bank, key.Id) is { } seen ? new Occurrences(snapshot, bank, seen.Question, encoding).FindOpen() : [];

    private List<Occurrence> FindOpen()
    {
        foreach (var document in Open().OrderBy(document => document.Uri.ToString(), StringComparer.Ordinal))
            Add(document);
        return found;
    }

    private List<Occurrence> Find()
    {
        var notes = snapshot.Vaults.Where(vault => vault.Settings.Enabled).SelectMany(Closed).Select(note => (note.Uri, Closed: (NoteSummary?)note, Open: (Document?)null))
            .Concat(Open().Select(document => (document.Uri, (NoteSummary?)null, (Document?)document)));
        foreach (var (_, closed, open) in notes.OrderBy(note => note.Uri.ToString(), StringComparer.Ordinal))
            if (closed is not null)
                Add(closed);
            else
                Add(open!);
        return found;
    }

    private IEnumerable<Document> Open() => snapshot.Documents.Values.Where(document => snapshot.NoteAt(document.Uri) is not null);

    private IEnumerable<NoteSummary> Closed(Vault vault)
    {
        var notes = vault.Notes.PointingTo(bank.Name, question.Id);
        if (snapshot.DefaultBank(vault.Folder) == bank)
            notes = notes.Union(vault.Notes.PointingTo(null, question.Id));
        // A note in a folder inside this one is that folder's.
        return notes.Where(note => !snapshot.Documents.ContainsKey(note.Uri) && snapshot.VaultOf(note.Uri) == vault);
    }

    private void Add(NoteSummary note)
    {
        var lines = note.Lines.Read(encoding);
        foreach (var reference in note.ReadReferences(question.Id))
            if (snapshot.Names(reference, note.Uri, bank, question))
                found.Add(new(note.Uri, lines.RangeOf(reference.Span), lines.RangeOf(reference.Target), KindOf(reference)));
        var mentions = note.ReadMentions();
        if (!Names(mentions, note.Uri) || !Subject.Covers(snapshot, note))
            return;
        foreach (var mention in mentions.Where(Names))
            found.Add(new(note.Uri, lines.RangeOf(mention.Span), lines.RangeOf(mention.Span), OccurrenceKind.Mention));
    }

    private void Add(Document document)
    {
        var (note, uri, lines) = (document.Note, document.Uri, document.Source.Lines);
        foreach (var reference in note.References)
            if (snapshot.Names(reference, uri, bank, question))
                found.Add(new(uri, lines.RangeOf(reference.Span, encoding), lines.RangeOf(reference.Target, encoding), KindOf(reference)));
        if (!Names(note.Mentions, uri) || !Subject.Of(snapshot, document).IsAbout)
            return;
        foreach (var mention in note.Mentions.Where(Names))
            found.Add(new(uri, lines.RangeOf(mention.Span, encoding), lines.RangeOf(mention.Span, encoding), OccurrenceKind.Mention));
    }

    private bool Names(IReadOnlyList<Mention> mentions, DocumentUri note) => mentions.Any(Names) && snapshot.DefaultBank(note) == bank;

    private bool Names(Mention mention) => mention.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase);

    private static OccurrenceKind KindOf(Reference reference) => reference.IsEmbed ? OccurrenceKind.Embed : OccurrenceKind.Reference;
}
