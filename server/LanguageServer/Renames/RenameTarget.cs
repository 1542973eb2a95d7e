using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>What is renamed at a cursor.</summary>
/// <param name="Bank">The bank that is renamed, or that holds the question.</param>
/// <param name="Question">The question, or null where the bank's name is meant.</param>
/// <param name="Range">What the person sees as renamed.</param>
internal sealed record RenameTarget(Bank Bank, Question? Question, LspRange Range)
{
    public string Name => Question?.Id ?? Bank.Name;

    public static RenameTarget? At(ServerSnapshot snapshot, string uri, Position position)
    {
        var encoding = snapshot.Client.Encoding;
        if (snapshot.NoteAt(uri, position) is var (note, at))
            return InNote(snapshot.Index, note, at) is var (bank, question, span) ? new(bank, question, Ranges.Of(note.Source, span, encoding)) : null;
        if (snapshot.Index.BankDocumentAt(DocumentUri.Parse(uri)) is not { } file)
            return null;
        var source = file.Document.Source;
        var offset = source.Lines.OffsetAt(new(position.Line, position.Character), encoding);
        if (NameInFrontMatter(file.Document) is { } name && name.Touches(offset))
            return new(file.Bank, null, Ranges.Of(source, name, encoding));
        var asked = file.Questions.FirstOrDefault(question => question.Line == position.Line || question.TitleSpan.Touches(offset));
        return asked is not null && snapshot.Index.Visible(file.Bank, asked) ? new(file.Bank, asked, Ranges.Of(source, asked.TitleSpan, encoding)) : null;
    }

    /// <summary>Where the front matter of a bank names it, or null.</summary>
    public static TextSpan? NameInFrontMatter(Document bank)
    {
        const string Key = "bank:";
        if (bank.Note.FrontMatter["bank"] is not { Length: > 0 } name)
            return null;
        var (text, lines) = (bank.Text, bank.Note.Scanned.FrontMatter);
        for (var line = bank.Source.Lines.LineOf(lines.Start); bank.Source.Lines.LineStart(line) < lines.End; line++)
            if (bank.Source.Lines.LineSpan(line) is var span && span.In(text).StartsWith(Key, StringComparison.OrdinalIgnoreCase)
                && span.In(text).IndexOf(name, StringComparison.Ordinal) is >= 0 and var at)
                return new(span.Start + at, span.Start + at + name.Length);
        return null;
    }

    private static (Bank Bank, Question? Question, TextSpan Span)? InNote(Snapshot index, Document note, int offset)
    {
        if (note.Note.ReferenceAt(offset) is { } reference)
        {
            if (index.Resolve(reference, note.Uri) is not { } named)
                return null;
            // A reference stands on one line, its id at the end of what it names.
            var id = reference.Target.End - reference.Id.Length;
            return reference.Bank is not null && offset < id
                ? (named.Bank, null, new(reference.Target.Start, reference.Target.Start + reference.Bank.Length))
                : (named.Bank, named.Question, new(id, reference.Target.End));
        }

        return Subject.Of(index, note).IsAbout && Mentions.At(index, note, offset) is var (span, mentioned)
            ? (mentioned.Bank, mentioned.Question, span) : null;
    }
}
