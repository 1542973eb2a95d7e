using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Protocol.JsonRpc;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>Sends <c>flaskPrep/status</c> to clients that show it, when it changed.</summary>
internal sealed class StatusReporter(Client client, string version)
{
    private StatusParams? last;

    public void Report(ServerSnapshot snapshot)
    {
        if (!snapshot.Client.ShowsStatus)
            return;
        var status = Of(snapshot.Index, version);
        if (status == last)
            return;
        last = status;
        client.Notify("flaskPrep/status", status, ServerJson.Default.StatusParams);
    }

    internal static StatusParams Of(Snapshot index, string version)
    {
        var questions = index.Banks.Sum(bank => bank.Questions.Count);
        var banks = string.Join(", ", index.Banks.Select(bank => $"{bank.Name} ({bank.Questions.Count})"));
        if (index.Vaults.Any(vault => vault.SettingsFile?.Problem is not null))
            return new("warning", "Settings problem", index.Vaults.First(vault => vault.SettingsFile?.Problem is not null).SettingsFile!.Problem!, version);
        if (index.Vaults.Length > 0 && index.Vaults.All(vault => !vault.Settings.Enabled))
            return new("waiting", "Turned off", "flaskprep.json or the settings turn Flask Prep off in this folder.", version);
        if (index.Vaults.Length > 0 && index.Vaults.All(vault => vault.IsWaiting))
            return new("waiting", "Off: code repository", "Findings wait in a code repository until you turn them on in this folder.", version);
        if (questions == 0)
            return new("warning", "No questions", "No question bank is loaded.", version);
        return new("ok", Counted.Of(questions, "question"), $"Question banks: {banks}.", version);
    }
}
