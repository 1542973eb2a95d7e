using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.DocumentSymbols;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.WorkspaceSymbols;

/// <summary>Finds the symbols that fit a query: those that have its letters in their order. The client ranks them.</summary>
internal sealed class SymbolSearch(ServerSnapshot snapshot, string query, ClosedInterviews? interviews, CancellationToken cancel)
{
    private readonly List<SymbolInformation> found = [];
    private readonly Snapshot index = snapshot.Index;
    private readonly PositionEncoding encoding = snapshot.Client.Encoding;

    public SymbolInformation[] Find()
    {
        foreach (var bank in index.Banks)
            AddQuestions(bank);
        foreach (var vault in index.Vaults.Where(vault => vault.Settings.Enabled))
            AddNotes(vault);
        foreach (var document in index.Documents.Values)
            if (index.NoteAt(document.Uri) is not null)
                AddHeadings(document);
            else if (index.InterviewAt(document.Uri) is not null)
                AddAsks(document.Uri, document.Transcript);
        foreach (var (uri, transcript) in interviews?.Of(index) ?? [])
            AddAsks(uri, transcript);
        return [.. found];
    }

    private void AddQuestions(Bank bank)
    {
        foreach (var (_, question) in index.QuestionsOf(bank))
        {
            var name = QuestionNames.Of(question);
            if (Fits(name))
                found.Add(new(name, SymbolKind.Key, new(bank.UriOf(question).ToString(), Ranges.Of(bank.TextOf(question), question.TitleSpan, encoding))) { ContainerName = bank.Name });
        }
    }

    /// <summary>What was asked and answered; a question that is asked just now, here or elsewhere, is not listed.</summary>
    private void AddAsks(DocumentUri uri, Transcript transcript)
    {
        cancel.ThrowIfCancellationRequested();
        if (transcript.Header is not { } header)
            return;
        var bank = index.BankNamed(header.Bank);
        foreach (var ask in transcript.Asks)
        {
            var name = InterviewOutline.Name(ask.Heading.Of(transcript.Source.Text));
            if (!ask.IsOpen && Fits(name) && (bank is null || AskedQuestion.In(bank, transcript, ask) is not { } asked || index.Visible(bank, asked)))
                found.Add(new(name, SymbolKind.Event, new(uri.ToString(), Ranges.Of(transcript.Source, ask.Heading, encoding))) { ContainerName = NoteSummary.NameOf(uri) });
        }
    }

    private void AddNotes(Vault vault)
    {
        if (!snapshot.Client.NoteHeadings)
            return;
        foreach (var note in vault.Notes)
        {
            cancel.ThrowIfCancellationRequested();
            // A note in a folder inside this one is that folder's, and an open one counts as the editor has it.
            if (!index.Documents.ContainsKey(note.Uri) && index.VaultOf(note.Uri) == vault)
                AddHeadings(note);
        }
    }

    private void AddHeadings(NoteSummary note)
    {
        var lines = note.Lines.Read(encoding);
        var name = note.Name;
        foreach (var heading in note.ReadHeadings())
            if (Fits(heading.Name))
                found.Add(new(heading.Name, SymbolKind.String, new(note.Uri.ToString(), Ranges.Of(lines.RangeOf(heading.Span)))) { ContainerName = name });
    }

    private void AddHeadings(Document document)
    {
        if (!snapshot.Client.NoteHeadings)
            return;
        foreach (var heading in document.Note.Headings)
            if (Fits(heading.Name))
                found.Add(new(heading.Name, SymbolKind.String, new(document.Uri.ToString(), Ranges.Of(document.Source, heading.Span, encoding))) { ContainerName = NoteSummary.NameOf(document.Uri) });
    }

    private bool Fits(string name)
    {
        var at = 0;
        foreach (var letter in query)
        {
            while (at < name.Length && char.ToUpperInvariant(name[at]) != char.ToUpperInvariant(letter))
                at++;
            if (at++ == name.Length)
                return false;
        }

        return name.Length > 0;
    }
}
