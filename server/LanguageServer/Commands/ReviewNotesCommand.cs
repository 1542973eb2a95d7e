using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Commands;

/// <summary><em>Review My Notes</em>: which questions the notes of a folder can already answer.</summary>
internal sealed class ReviewNotesCommand(Reporter reporter)
{
    public const string Id = "flaskPrep.server.reviewNotes";

    /// <param name="snapshot">What is known.</param>
    /// <param name="arguments">A document, whose folder is meant; none for the first folder.</param>
    /// <param name="cancel">Stops the reading.</param>
    public JsonElement? Run(Snapshot snapshot, JsonElement[]? arguments, CancellationToken cancel)
    {
        var from = InterviewArguments.From(arguments);
        var vault = (from is null ? null : snapshot.VaultOf(from)) ?? snapshot.Vaults.FirstOrDefault(vault => vault.Folder.IsFile)
            ?? throw new ResponseErrorException(ErrorCodes.RequestFailed, "Open a folder with notes first: there is none to review.");
        if (!vault.Settings.Enabled)
            throw new ResponseErrorException(ErrorCodes.RequestFailed, "Flask Prep is turned off in this folder by its settings.");
        if (NotesReading.Review(snapshot, vault, below: null, cancel) is not var (review, problems))
            throw new ResponseErrorException(ErrorCodes.RequestFailed, "No question bank is loaded: there is nothing to review the notes by.");
        reporter.Report(problems);
        var answer = new ReviewAnswer(ReviewHeadline.Of(review), ReviewPage.Of(review, vault.Folder), vault.Folder.ToString());
        return JsonSerializer.SerializeToElement(answer, ServerJson.Default.ReviewAnswer);
    }
}
