using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.FoldingRanges;

/// <summary><c>textDocument/foldingRange</c>: the answer of each question of a bank, each question of an interview, and each section of a note where
/// the client has no folding of its own, folds away below its title.</summary>
internal sealed class FoldingRangeFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { FoldingRangeProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/foldingRange", () => ProtocolJson.Default.FoldingRangeParams, () => ProtocolJson.Default.FoldingRangeArray, Answer);

    internal static FoldingRange[]? Answer(ServerSnapshot snapshot, FoldingRangeParams parameters, CancellationToken cancel)
    {
        var uri = DocumentUri.Parse(parameters.TextDocument.Uri);
        if (snapshot.Index.BankDocumentAt(uri) is { } bank)
            return Of(bank.Document.Source, bank.Questions.Select(question => (question.TitleSpan.End, question.Span.End)));
        if (snapshot.Index.InterviewAt(uri) is { } interview)
            return Of(interview.Source, interview.Transcript.Asks.Select(ask => (ask.Heading.End, ask.Section.End)));
        return snapshot.Client.NoteHeadings && snapshot.Index.NoteAt(uri) is { } note
            ? Of(note.Source, note.Note.Sections.Select(section => (section.Heading.Span.End, section.Span.End)))
            : null;
    }

    private static FoldingRange[] Of(SourceText source, IEnumerable<(int Title, int End)> parts)
    {
        var ranges = new List<FoldingRange>();
        foreach (var (title, end) in parts)
        {
            // Blank lines at the end stay: they part what is folded from what follows.
            var length = source.Text.AsSpan(0, Math.Max(title, end)).TrimEnd().Length;
            var (first, last) = (source.Lines.LineOf(title), source.Lines.LineOf(Math.Max(title, length)));
            if (last > first)
                ranges.Add(new(first, last));
        }

        return [.. ranges];
    }
}
