using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage.History;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>The part of <c>workspace/executeCommand</c> that answers what is to be shown.</summary>
internal sealed class OverviewCommands(Bookkeeper keeper, Histories histories, Client client)
{
    /// <summary>Null for a command that is not one of these.</summary>
    /// <exception cref="ResponseErrorException">The history cannot be read, or the sheet not be written; the message says why.</exception>
    public async Task<JsonElement?> AnswerAsync(ServerSnapshot snapshot, ExecuteCommandParams parameters, CancellationToken cancel)
    {
        var (index, arguments) = (snapshot.Index, parameters.Arguments);
        try
        {
            return parameters.Command switch
            {
                OverviewCommand.Progress => JsonSerializer.SerializeToElement(keeper.Progress(index), ServerJson.Default.ProgressData),
                OverviewCommand.Banks => JsonSerializer.SerializeToElement(keeper.Banks(index), ServerJson.Default.BankDataArray),
                OverviewCommand.Questions => JsonSerializer.SerializeToElement(
                    keeper.Questions(index, OverviewArguments.Text(arguments, "bank"), OverviewArguments.Text(arguments, "level")), ServerJson.Default.QuestionDataArray),
                OverviewCommand.Due => JsonSerializer.SerializeToElement(keeper.Due(index), ServerJson.Default.QuestionDataArray),
                OverviewCommand.Interviews => JsonSerializer.SerializeToElement(keeper.Interviews(index), ServerJson.Default.InterviewDataArray),
                OverviewCommand.CramSheet => JsonSerializer.SerializeToElement(
                    await ShowSheetAsync(snapshot, cancel).ConfigureAwait(false), ServerJson.Default.InterviewOutcome),
                _ => null,
            };
        }
        catch (HistoryException e)
        {
            throw new ResponseErrorException(ErrorCodes.RequestFailed, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ResponseErrorException(ErrorCodes.RequestFailed, $"The cram sheet cannot be written: {e.Message}");
        }
        finally
        {
            histories.Report();
        }
    }

    /// <summary>Writes it, and shows it where the client can; its uri is in the answer.</summary>
    public async Task<InterviewOutcome> ShowSheetAsync(ServerSnapshot snapshot, CancellationToken cancel)
    {
        var uri = DocumentUri.FromPath(keeper.CramSheet(snapshot.Index)).ToString();
        if (snapshot.Client.ShowsDocuments)
        {
            try
            {
                await client.ShowDocumentAsync(new(uri) { TakeFocus = true }, cancel).ConfigureAwait(false);
            }
            catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException)
            {
                // It is written, and the answer says where.
            }
        }

        return new("The cram sheet is written: gaps first, one sentence a point.", uri);
    }
}
