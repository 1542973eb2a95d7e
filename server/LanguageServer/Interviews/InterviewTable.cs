using FlaskPrep.Core.Index;
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
internal sealed class InterviewTable(Histories histories, Func<ServerSnapshot> current, Sightings sightings, CodeRuns codeRuns, Client client, TimeProvider time) : IDisposable
{
    private const int MostTries = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(200);

    // Two acts at once would be two edits to one version, and some clients take both.
    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<InterviewOutcome> ActAsync(InterviewAct act, DocumentUri uri, Position? position, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            return await InTurnAsync(act, uri, position, cancel).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task<InterviewOutcome> InTurnAsync(InterviewAct act, DocumentUri uri, Position? position, CancellationToken cancel)
    {
        string? said = null;
        for (var attempt = 1; attempt <= MostTries; attempt++)
        {
            var snapshot = current();
            if (snapshot.Index.InterviewAt(uri) is not { } document)
                return said is null
                    ? throw new ResponseErrorException(ErrorCodes.InvalidParams, "Open the interview first: this document is none.")
                    : new($"The interview was closed meanwhile. {Safe(act)}");
            var offset = OffsetOf(document, position, snapshot.Client);
            var code = act is InterviewAct.Submit or InterviewAct.RunCode ? await codeRuns.OfAsync(snapshot, document, offset, cancel).ConfigureAwait(false) : null;
            if (act == InterviewAct.RunCode)
                return new(code?.Message ?? "There is no code to run: choose Answer in Code first.", document.Uri.ToString());
            // Who ran it once will change something and run it again.
            if (act is InterviewAct.AnswerInCode or InterviewAct.RunCode)
                codeRuns.Prepare(snapshot, document, offset);
            var result = Do(act, new(snapshot.Index, document.Transcript, offset, document.Uri) { Checks = code?.Run.Refusal is null ? code?.Run.Checks : null });
            if (code is { Run.Refusal: not null })
                result = result with { Message = $"{result.Message} It is graded by its words: {code.Message}" };
            said ??= result.Message;
            if (result.Edits.Count == 0)
                return new(said, document.Uri.ToString());
            var refused = await ApplyAsync(act, document, result, snapshot.Client, cancel).ConfigureAwait(false);
            if (refused is null && (result.Expected is not { } mark || await sightings.SeeAsync(uri, mark, Patience, cancel).ConfigureAwait(false)))
                return new(said, document.Uri.ToString(), CursorOf(result, document, snapshot.Client));
            // Of an edit that came too late the next one is another; a person who said no is not asked again.
            if (refused is not null && !await IsNewerAsync(uri, document.Version, cancel).ConfigureAwait(false))
                return new($"The editor did not take it{refused}. {Safe(act)}", document.Uri.ToString());
        }

        return new($"The editor does not show it. {Safe(act)}", uri.ToString());
    }

    private static string Safe(InterviewAct act) =>
        act == InterviewAct.Submit ? "Your reply is safe in the history: submit again." : "Nothing is lost: try again.";

    private StudyResult Do(InterviewAct act, Sheet sheet)
    {
        if (act == InterviewAct.Hint)
            return Interviewer.Hint(sheet);
        if (act == InterviewAct.AnswerInCode)
            return Interviewer.AnswerInCode(sheet);
        var interviewer = histories.Interviewer(sheet.Snapshot, sheet.Uri);
        return act switch
        {
            InterviewAct.Submit => interviewer.Submit(sheet),
            InterviewAct.ShowAnswer => interviewer.ShowAnswer(sheet),
            InterviewAct.Skip => interviewer.Skip(sheet),
            InterviewAct.Pause => interviewer.Pause(sheet),
            _ => interviewer.Finish(sheet),
        };
    }

    // Without a position the open ask is meant; the end of the text is below all of them.
    private static int OffsetOf(Document document, Position? position, ClientProfile profile) => position is { } at
        ? document.Source.Lines.OffsetAt(new(at.Line, at.Character), profile.Encoding)
        : document.Transcript.OpenAsk?.ReplyEnd ?? document.Source.Length;

    /// <summary>Null if the client says that it applied the edit; else why not, as the end of a sentence.</summary>
    private async Task<string?> ApplyAsync(InterviewAct act, Document document, StudyResult result, ClientProfile profile, CancellationToken cancel)
    {
        try
        {
            var answer = await client.ApplyEditAsync(
                new(DocumentEdits.Of(document, result.Edits, profile), InterviewCommand.Title(act)), cancel).ConfigureAwait(false);
            return answer is { Applied: true } ? null : answer?.FailureReason is { Length: > 0 } reason ? $" ({reason.TrimEnd('.')})" : "";
        }
        catch (ResponseErrorException e)
        {
            return $" ({e.Message.TrimEnd('.')})";
        }
    }

    /// <summary>The change by which an edit came too late may itself be on its way.</summary>
    private async Task<bool> IsNewerAsync(DocumentUri uri, int version, CancellationToken cancel)
    {
        if (current().Index.InterviewAt(uri)?.Version == version)
            await Task.Delay(Grace, time, cancel).ConfigureAwait(false);
        return current().Index.InterviewAt(uri)?.Version != version;
    }

    private static Position? CursorOf(StudyResult result, Document document, ClientProfile profile)
    {
        if (result.Cursor is not { } cursor)
            return null;
        var position = new LineIndex(result.Apply(document.Text)).PositionAt(cursor, profile.Encoding);
        return new(position.Line, position.Column);
    }
}
