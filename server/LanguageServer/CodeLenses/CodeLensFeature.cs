using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;
using FlaskPrep.Storage.History;

namespace FlaskPrep.LanguageServer.CodeLenses;

/// <summary>
/// <c>textDocument/codeLens</c>: in an interview the acts over the open question, in a bank of one's own by what each question is graded, in a note by setting
/// <see cref="HeadingLenses"/>, which <c>codeLens/resolve</c> finishes.
/// </summary>
internal sealed class CodeLensFeature(Histories histories) : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { CodeLensProvider = new(ResolveProvider: true) };

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Read("textDocument/codeLens", () => ProtocolJson.Default.CodeLensParams, () => ProtocolJson.Default.CodeLensArray, Answer);
        methods.Read("codeLens/resolve", () => ProtocolJson.Default.CodeLens, () => ProtocolJson.Default.CodeLens, Resolve);
    }

    internal static CodeLens[]? Answer(ServerSnapshot snapshot, CodeLensParams parameters, CancellationToken cancel)
    {
        var uri = DocumentUri.Parse(parameters.TextDocument.Uri);
        if (snapshot.Index.InterviewAt(uri) is { } interview)
            return InterviewLenses.Of(snapshot.Index, interview, snapshot.Client.Encoding);
        if (snapshot.Index.NoteAt(uri) is { } note)
            return HeadingLenses.Of(snapshot.Index, note, snapshot.Client.Encoding);
        return snapshot.Index.BankDocumentAt(uri) is { } bank ? BankLenses.Of(bank, snapshot.Client.Encoding) : null;
    }

    private CodeLens Resolve(ServerSnapshot snapshot, CodeLens lens, CancellationToken cancel) =>
        HeadingLenses.Resolve(snapshot, lens, (uri, asked) => LastScore(snapshot.Index, uri, asked));

    /// <summary>Null too where there is no history, which only looking does not begin, or none that can be read: that is told elsewhere.</summary>
    private double? LastScore(Snapshot index, DocumentUri uri, BankQuestion asked)
    {
        try
        {
            if (histories.Existing(index, uri) is not { } history)
                return null;
            var hash = TextHash.Of(asked.Question.Title);
            return QuestionStanding.Of(history.Outcomes(ReviewFilter.All)).FirstOrDefault(last =>
                last.Question == new QuestionKey(asked.Bank.Name, asked.Question.Id) && last.TitleHash == hash)?.Score;
        }
        catch (HistoryException)
        {
            return null;
        }
    }
}
