using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Configuration;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Overviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;
using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.LanguageServer.Commands;

/// <summary><c>workspace/executeCommand</c>.</summary>
internal sealed class ExecuteCommandFeature(
    FolderLoader loader, ReviewNotesCommand review, InterviewCommands interviews, OverviewCommands overviews, Client client, string version) : IFeature
{
    // VS Code's client registers these globally, so an extension's own commands have other names.
    public const string TurnOn = "flaskPrep.server.turnOn";
    public const string CheckSetup = "flaskPrep.server.checkSetup";

    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities with
        {
            ExecuteCommandProvider = new([TurnOn, CheckSetup, ReviewNotesCommand.Id, PreviewQuestions.Id, PointsCommand.Id, .. InterviewCommand.All, .. OverviewCommand.All]),
        };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.ReadAsync("workspace/executeCommand", () => ProtocolJson.Default.ExecuteCommandParams, () => ProtocolJson.Default.NullableJsonElement, AnswerAsync);

    private async Task<JsonElement?> AnswerAsync(ServerSnapshot snapshot, ExecuteCommandParams parameters, CancellationToken cancel)
    {
        switch (parameters.Command)
        {
            case TurnOn:
                return await TurnOnAsync(snapshot, parameters.Arguments, cancel).ConfigureAwait(false);
            case CheckSetup:
                var report = await SetupReport.OfAsync(snapshot.Index, version, [], cancel).ConfigureAwait(false);
                return JsonSerializer.SerializeToElement(new(report.ToText()), ServerJson.Default.SetupText);
            case ReviewNotesCommand.Id:
                // The first command of a window comes while its folders are being read.
                if (snapshot.Index.Vaults.Any(vault => !vault.IsRead))
                    snapshot = await loader.LoadedAsync(cancel).ConfigureAwait(false);
                return review.Run(snapshot.Index, parameters.Arguments, cancel);
            case PreviewQuestions.Id:
                return JsonSerializer.SerializeToElement(PreviewQuestions.Of(snapshot.Index), ServerJson.Default.PreviewQuestionsArray);
            case PointsCommand.Id:
                return await PointsCommand.RunAsync(snapshot, parameters.Arguments, client, cancel).ConfigureAwait(false);
            default:
                // The first command of a window comes while its folders are being read, and they say from which bank and into which history.
                if (InterviewCommand.Act(parameters.Command) is null)
                    snapshot = await loader.LoadedAsync(cancel).ConfigureAwait(false);
                return await overviews.AnswerAsync(snapshot, parameters, cancel).ConfigureAwait(false)
                    ?? await interviews.AnswerAsync(snapshot, parameters, cancel).ConfigureAwait(false)
                    ?? throw new ResponseErrorException(ErrorCodes.InvalidParams, $"There is no command \"{parameters.Command}\".");
        }
    }

    /// <summary>Writes the folder's <c>flaskprep.json</c>, by which it says that its notes are about a bank, and reads it anew.</summary>
    private async Task<JsonElement?> TurnOnAsync(ServerSnapshot snapshot, JsonElement[]? arguments, CancellationToken cancel)
    {
        var named = arguments is [{ ValueKind: JsonValueKind.String } uri, ..] ? DocumentUri.Parse(uri.GetString()!) : null;
        var folder = snapshot.Index.Vaults.Select(vault => vault.Folder).FirstOrDefault(folder => named is null || folder == named || folder.Contains(named))
            ?? throw new ResponseErrorException(ErrorCodes.InvalidParams, "Open a folder first: there is none to turn Flask Prep on in.");
        var (file, problem) = SettingsFileWriter.TurnOn(folder);
        if (file is null)
            throw new ResponseErrorException(ErrorCodes.RequestFailed, problem!);
        await loader.ReloadAsync([folder], cancel).ConfigureAwait(false);
        return JsonSerializer.SerializeToElement(file.ToString(), ProtocolJson.Default.String);
    }
}
