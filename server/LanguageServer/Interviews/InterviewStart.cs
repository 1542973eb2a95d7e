using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Storage;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Makes a new interview's document, or finds the one that is not finished.</summary>
internal sealed class InterviewStart(HistoryOpening history, TimeProvider time)
{
    /// <exception cref="ResponseErrorException">There is no bank or no question to ask, or the file cannot be made; the message says which.</exception>
    public InterviewOutcome Start(Snapshot snapshot, InterviewOptions options, DocumentUri? from)
    {
        var vault = from is null ? snapshot.Vaults.FirstOrDefault() : snapshot.VaultOf(from) ?? snapshot.Vaults.FirstOrDefault();
        var bank = options.Bank is { } name ? snapshot.BankNamed(name) : snapshot.DefaultBank(vault?.Folder ?? DocumentUri.FromPath("/"));
        if (bank is null)
            throw new ResponseErrorException(ErrorCodes.RequestFailed, options.Bank is null ? "No question bank is loaded." : $"There is no question bank “{options.Bank}”.");
        var started = history.Interviewer.Start(snapshot, bank, options, out var refusal)
            ?? throw new ResponseErrorException(ErrorCodes.RequestFailed, refusal!);
        try
        {
            var date = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            var (file, ignore) = InterviewFiles.Create(vault?.Folder.Path, date, started.Header.Level, started.Text);
            var position = new LineIndex(started.Text).PositionAt(started.Cursor, PositionEncoding.Utf16);
            var said = ignore is null ? "" : " Interviews stay out of git: interviews/.gitignore says so.";
            return new($"Question 1 of {started.Header.Questions.Count}.{said}", DocumentUri.FromPath(file).ToString(), new(position.Line, position.Column));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResponseErrorException(ErrorCodes.RequestFailed, $"The interview's file cannot be made: {e.Message}");
        }
    }

    /// <summary>The open document that waits for a reply, the newest first.</summary>
    public static InterviewOutcome Continue(ServerSnapshot snapshot)
    {
        foreach (var document in snapshot.Index.Documents.Values.Where(document => TranscriptReader.IsTranscript(document.Uri)).OrderByDescending(document => document.Uri.FileName, StringComparer.Ordinal))
            if (document.Transcript.OpenAsk is { } ask)
            {
                var position = document.Source.Lines.PositionAt(ask.ReplyEnd, snapshot.Client.Encoding);
                return new($"Question {ask.Number} waits for your reply.", document.Uri.ToString(), new(position.Line, position.Column));
            }

        throw new ResponseErrorException(ErrorCodes.RequestFailed, "No open interview waits for a reply: open its file, or start a new one.");
    }
}
