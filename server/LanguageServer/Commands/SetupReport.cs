using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Exercises.Interpreters;
using FlaskPrep.Storage.History;

namespace FlaskPrep.LanguageServer.Commands;

/// <summary><em>Check Setup</em>: what is loaded, from where, and what is the matter with it.</summary>
/// <param name="Version">Of the server.</param>
/// <param name="Banks">Name, questions and file of each.</param>
/// <param name="Folders">Each notes folder, and where its settings come from.</param>
/// <param name="Problems">One line each.</param>
/// <param name="History">Where the history of interviews lies, and how much is in it.</param>
/// <param name="Python">The Python on the PATH and its Flask, or null.</param>
public sealed record SetupReport(
    string Version, IReadOnlyList<SetupReport.BankLine> Banks, IReadOnlyList<SetupReport.FolderLine> Folders, IReadOnlyList<string> Problems,
    HistoryCheck? History, PythonInfo? Python)
{
    public sealed record BankLine(string Name, int Questions, string File);

    public sealed record FolderLine(string Folder, int Notes, string State, string? SettingsFile);

    public static async Task<SetupReport> OfAsync(Snapshot index, string version, IReadOnlyList<string> problems, CancellationToken cancel)
    {
        var (history, problem) = CheckHistory(index);
        return new(
            version,
            [.. index.Banks.Select(bank => new BankLine(bank.Name, bank.Questions.Count, bank.Uri.Path ?? bank.Uri.ToString()))],
            [.. index.Vaults.Select(FolderOf)],
            [.. problems.Concat(index.Vaults.Select(vault => vault.SettingsFile?.Problem)).Append(problem).OfType<string>().Distinct()],
            history,
            await PythonProbe.FindAsync(Environment.GetEnvironmentVariable("PATH"), cancel).ConfigureAwait(false));
    }

    public string ToText()
    {
        var lines = new List<string> { $"Flask Prep {Version}", "", "Question banks" };
        lines.AddRange(Banks.Select(bank => $"  {bank.Name}: {Counted.Of(bank.Questions, "question")}  ({bank.File})"));
        if (Banks.Count == 0)
            lines.Add("  none");
        lines.AddRange(["", "Notes folders"]);
        foreach (var folder in Folders)
        {
            lines.Add($"  {folder.Folder}: {Counted.Of(folder.Notes, "note")}, {folder.State}");
            lines.Add($"    settings: {folder.SettingsFile ?? "none of its own (flaskprep.json would hold them)"}");
        }

        if (Folders.Count == 0)
            lines.Add("  none is open");
        lines.AddRange(["", "History", $"  {HistoryText}"]);
        lines.AddRange(["", "Python", Python is null ? "  none on the PATH" : $"  {Python.Version}, {Flask(Python)}  ({Python.Path})"]);
        lines.AddRange(["", Problems.Count == 0 ? "No problems." : "Problems"]);
        lines.AddRange(Problems.Select(problem => $"  {problem}"));
        return string.Join('\n', lines) + "\n";
    }

    private string HistoryText => History switch
    {
        null => "cannot be used",
        { Size: { } size } => $"{Counted.Of(size.Interviews, "interview")} with {Counted.Of(size.Replies, "reply", "replies")}  ({History.File})",
        { Problem: null } => $"none yet  ({History.File})",
        _ => $"cannot be read  ({History.File})",
    };

    private static (HistoryCheck? History, string? Problem) CheckHistory(Snapshot index)
    {
        try
        {
            var vault = index.Vaults.FirstOrDefault();
            var check = HistoryCheck.Of(HistoryPlace.Of(vault?.Settings ?? index.Settings, vault?.Folder.Path));
            return (check, check.Problem);
        }
        catch (HistoryException e)
        {
            return (null, e.Message);
        }
    }

    private static string Flask(PythonInfo python) => python.Flask is null ? "without Flask" : $"Flask {python.Flask}";

    private static FolderLine FolderOf(Vault vault) => new(
        vault.Folder.Path ?? vault.Folder.ToString(),
        vault.Notes.Count,
        State(vault),
        vault.SettingsFile?.Uri.Path);

    private static string State(Vault vault)
    {
        if (!vault.IsRead)
            return "still being read";
        if (!vault.Settings.Enabled)
            return "turned off by its settings";
        return vault.IsWaiting ? "findings wait: it is a code repository (Turn On in This Folder wakes them)" : "awake";
    }
}
