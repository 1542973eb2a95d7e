using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Storage;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Interviews;

/// <summary>Makes a new interview's document, or finds the one that is not finished.</summary>
internal sealed class InterviewOpener(Histories histories, ReviewedNotes reviewed, TimeProvider time)
{
    /// <exception cref="ResponseErrorException">There is no bank or no question to ask, or the file cannot be made; the message says which.</exception>
    public InterviewOutcome Start(Snapshot snapshot, InterviewOptions options, DocumentUri? from)
    {
        var vault = (from is null ? null : snapshot.VaultOf(from)) ?? snapshot.Vaults.FirstOrDefault(vault => vault.Folder.IsFile);
        var settings = vault?.Settings ?? snapshot.Settings;
        var opening = histories.Interviewer(snapshot, vault?.Folder).Opening;
        var bank = options.Bank is { } name ? snapshot.BankNamed(name) : snapshot.DefaultBank(vault?.Folder ?? DocumentUri.FromPath("/"));
        if (options is { Bank: null, Order: QuestionOrder.Due })
            bank = opening.BankWithDue(snapshot, bank, settings);
        if (bank is null)
            throw new ResponseErrorException(ErrorCodes.RequestFailed, options.Bank is null ? "No question bank is loaded." : $"There is no question bank “{options.Bank}”.");
        options = WhatNotesLack.In(options, snapshot, vault, bank, reviewed);
        var started = opening.Start(snapshot, bank, options, settings, out var refusal)
            ?? throw new ResponseErrorException(ErrorCodes.RequestFailed, refusal!);
        try
        {
            var date = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
            var (file, ignore) = InterviewFiles.Create(vault?.Folder.Path, date, started.Header.Level, started.Text);
            if (bank.Find(started.Header.Questions[0]) is { } first)
                _ = Task.Run(() => Graders.Prepare(bank, first));
            // The report of a single question comes with the first reply.
            if (vault is not null)
                reviewed.Begin(snapshot, vault, bank, [.. started.Header.Questions.Select(bank.Find).OfType<Question>()]);
            var position = new LineIndex(started.Text).PositionAt(started.Cursor, PositionEncoding.Utf16);
            var said = string.Concat(started.Remarks.Select(remark => $" {remark}."));
            said += ignore is null ? "" : " Interviews stay out of git: interviews/.gitignore says so.";
            return new($"Question 1 of {started.Header.Questions.Count}.{said}", DocumentUri.FromPath(file).ToString(), new(position.Line, position.Column));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResponseErrorException(ErrorCodes.RequestFailed, $"The interview's file cannot be made: {e.Message}");
        }
    }

    /// <summary>The interview that waits for a reply: one that is open in the editor, else one on disk; the newest.</summary>
    public static InterviewOutcome Continue(ServerSnapshot snapshot)
    {
        var open = snapshot.Index.Documents.Values.Where(document => TranscriptReader.IsTranscript(document.Uri))
            .OrderByDescending(document => document.Uri.FileName, StringComparer.Ordinal);
        foreach (var document in open)
            if (document.Transcript.OpenAsk is { } ask)
                return At(document.Uri, document.Transcript, ask, snapshot.Client.Encoding);
        if (OpenInterviews.Newest(snapshot.Index.Vaults.Select(vault => vault.Folder.Path)) is { Transcript.OpenAsk: { } waiting } found)
            return At(DocumentUri.FromPath(found.File), found.Transcript, waiting, snapshot.Client.Encoding);
        throw new ResponseErrorException(ErrorCodes.RequestFailed, "No interview waits for a reply: start a new one.");
    }

    private static InterviewOutcome At(DocumentUri uri, Transcript transcript, Ask ask, PositionEncoding encoding)
    {
        var position = transcript.Source.Lines.PositionAt(ask.Cursor, encoding);
        return new($"Question {ask.Number} waits for your reply.", uri.ToString(), new(position.Line, position.Column));
    }
}
