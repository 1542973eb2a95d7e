using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.CodeActions;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>
/// Carries an act into the client's document. An act is done only when its mark is seen in the text that the client sends back: a client may say yes
/// and skip the edit, apply it late, or ask the person first. What is not seen is computed again from the newest text, three times, and then said.
/// </summary>
internal sealed class InterviewTable(HistoryOpening history, Func<ServerSnapshot> current, Client client, TimeProvider time)
{
    private const int MostTries = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(15);

    public async Task<InterviewOutcome> ActAsync(InterviewAct act, DocumentUri uri, Position? position, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var snapshot = current();
            if (snapshot.Index.InterviewAt(uri) is not { } document)
                throw new ResponseErrorException(ErrorCodes.InvalidParams, "Open the interview first: this document is none.");
            var result = Do(act, snapshot.Index, document.Transcript, OffsetOf(document, position, snapshot.Client));
            if (result.Edits.Count == 0)
                return new(result.Message, document.Uri.ToString());
            var answer = await client.ApplyEditAsync(
                new(DocumentEdits.Of(document, result.Edits, snapshot.Client), InterviewCommand.Title(act)), cancel).ConfigureAwait(false);
            if (answer is { Applied: false, FailureReason: { Length: > 0 } reason } && attempt == MostTries)
                return new($"The editor did not take it ({reason}). Your reply is safe: submit again.", document.Uri.ToString());
            if (await IsSeenAsync(uri, result.Expected, cancel).ConfigureAwait(false))
                return new(result.Message, document.Uri.ToString(), CursorOf(result, document, snapshot.Client));
        }

        return new("The editor does not show it. Your reply is safe: save the document, then submit again.", uri.ToString());
    }

    private StudyResult Do(InterviewAct act, Snapshot index, Transcript transcript, int cursor) => act switch
    {
        InterviewAct.Submit => history.Interviewer.Submit(index, transcript, cursor),
        InterviewAct.Hint => Interviewer.Hint(index, transcript, cursor),
        InterviewAct.ShowAnswer => history.Interviewer.ShowAnswer(index, transcript, cursor),
        _ => history.Interviewer.Skip(index, transcript, cursor),
    };

    // Without a position the open ask is meant; the end of the text is below all of them.
    private static int OffsetOf(Document document, Position? position, ClientProfile profile) => position is { } at
        ? document.Source.Lines.OffsetAt(new(at.Line, at.Character), profile.Encoding)
        : document.Transcript.OpenAsk?.ReplyEnd ?? document.Source.Length;

    private async Task<bool> IsSeenAsync(DocumentUri uri, string? expected, CancellationToken cancel)
    {
        if (expected is null)
            return true;
        var begun = time.GetTimestamp();
        while (time.GetElapsedTime(begun) < Patience)
        {
            if (current().Index.InterviewAt(uri)?.Text.Contains(expected, StringComparison.Ordinal) == true)
                return true;
            await Task.Delay(Look, time, cancel).ConfigureAwait(false);
        }

        return false;
    }

    private static Position? CursorOf(StudyResult result, Document document, ClientProfile profile)
    {
        if (result.Cursor is not { } cursor)
            return null;
        var position = new LineIndex(result.Apply(document.Text)).PositionAt(cursor, profile.Encoding);
        return new(position.Line, position.Column);
    }
}
