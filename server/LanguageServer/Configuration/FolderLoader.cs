using System.Collections.Immutable;
using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Search;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Progress;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Storage.Folders;

namespace FlaskPrep.LanguageServer.Configuration;

/// <summary>
/// Reads the folders in the background and brings them back in the writer's turn. One reading at a time: who asks while one runs is served by the next.
/// </summary>
internal sealed class FolderLoader(Workspace workspace, Func<Action, bool> post, Client client, Reporter reporter, IProtocolLog log, TimeProvider time)
    : IDisposable
{
    /// <summary>What our settings are called among the client's.</summary>
    public const string Section = "flaskPrep";

    /// <summary>What the editor leaves out of folders: globs, each true or false.</summary>
    public const string ExcludeSection = "files.exclude";

    /// <summary>A client that does not answer is one without settings.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Runs in the background while a folder is read.</summary>
    public Action? Prepared { get; set; }

    /// <summary>What <c>initializationOptions</c> and <c>didChangeConfiguration</c> said; below what the client answers for a folder.</summary>
    public SettingsLayer Pushed { get; set; } = SettingsLayer.Empty;

    /// <summary>Reads the folders anew; completes when they are in the snapshot. Never throws.</summary>
    public async Task ReloadAsync(IReadOnlyList<DocumentUri> folders, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        // Written when nobody waits any more: the first line opens the log, which takes long.
        var read = new List<string>();
        // Not awaited: a client that never answers must not hold up the reading.
        var progress = WorkDoneProgress.BeginAsync(client, workspace.Current.Client.WorkDoneProgress, "Flask Prep: reading notes", time, cancel);
        // Beside the reading: what needs the banks alone is asked for before it ends.
        _ = Task.Run(() => Prepare(workspace.Current.Index.Banks), cancel);
        try
        {
            var layers = await LayersAsync(folders, cancel).ConfigureAwait(false);
            for (var i = 0; i < folders.Count; i++)
            {
                var (folder, defaults, layer) = (folders[i], Settings.Default.With(Pushed), layers[i]);
                // On the pool by name: for a client without settings nothing above has left the caller's turn, and that is the writer's.
                var (contents, problems) = await Task.Run(() => FolderReader.Read(folder, defaults, layer, cancel), cancel).ConfigureAwait(false);
                reporter.Report(problems);
                await PostAsync(() => workspace.Load(contents)).ConfigureAwait(false);
                _ = Task.Run(() => Prepare(workspace.Current.Index, contents.Vault), cancel);
                read.Add($"{folder}: {Counted.Of(contents.Vault.Notes.Count, "note")}, {Counted.Of(contents.Banks.Count, "bank")}");
            }
        }
        catch (OperationCanceledException)
        {
            read.Add("Reading the folders was stopped");
        }
        finally
        {
            _ = EndAsync(progress);
            turn.Release();
            read.ForEach(log.Info);
        }
    }

    /// <summary>The snapshot as it is once the folders are read.</summary>
    public async Task<ServerSnapshot> LoadedAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel).ConfigureAwait(false);
        turn.Release();
        return workspace.Current;
    }

    /// <summary>Those that are on; one with a condition (<c>{"when": …}</c>) is not about notes.</summary>
    private static ImmutableArray<string>? GlobsOf(JsonElement excludes) =>
        excludes.ValueKind == JsonValueKind.Object ? [.. excludes.EnumerateObject().Where(glob => glob.Value.ValueKind == JsonValueKind.True).Select(glob => glob.Name)] : null;

    /// <summary>What the first request would have to find out of the banks.</summary>
    private void Prepare(IReadOnlyList<Bank> banks)
    {
        Prepared?.Invoke();
        foreach (var bank in banks)
            QuestionSearch.Prepare(bank);
    }

    /// <summary>What the first request would have to find out of a folder.</summary>
    private static void Prepare(Snapshot index, Vault vault)
    {
        vault.Notes.Prepare();
        // Code that has found thousands of places once is fast by the time that somebody asks for others.
        if (index.DefaultBank(vault.Folder) is { Questions: [var question, ..] } asked)
            index.References(new(asked.Name, question.Id), PositionEncoding.Utf16);
        foreach (var bank in index.Banks)
            QuestionSearch.Prepare(bank);
    }

    private static async Task EndAsync(Task<WorkDoneProgress> progress) => (await progress.ConfigureAwait(false)).Dispose();

    public void Dispose() => turn.Dispose();

    private Task PostAsync(Action change)
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (!post(() => Run(change, done)))
            done.SetResult();
        return done.Task;
    }

    private static void Run(Action change, TaskCompletionSource done)
    {
        try
        {
            change();
        }
        finally
        {
            done.SetResult();
        }
    }

    /// <summary>What the client says for each folder; it may answer null, too few, or with an error.</summary>
    private async Task<SettingsLayer[]> LayersAsync(IReadOnlyList<DocumentUri> folders, CancellationToken cancel)
    {
        var layers = new SettingsLayer[folders.Count];
        Array.Fill(layers, SettingsLayer.Empty);
        if (!workspace.Current.Client.Configuration || folders.Count == 0)
            return layers;
        try
        {
            ConfigurationItem[] items =
            [
                .. folders.Select(folder => new ConfigurationItem(folder.ToString(), Section)),
                .. folders.Select(folder => new ConfigurationItem(folder.ToString(), ExcludeSection)),
            ];
            var answers = await client.ConfigurationAsync(items, cancel).WaitAsync(LongestWait, time, cancel).ConfigureAwait(false);
            for (var i = 0; i < Math.Min(layers.Length, answers.Length); i++)
            {
                var (layer, problems) = SettingsJson.Read(answers[i]);
                layers[i] = answers.Length > folders.Count + i ? layer with { Excluded = GlobsOf(answers[folders.Count + i]) } : layer;
                reporter.Report(problems);
            }
        }
        catch (Exception e) when (e is ResponseErrorException or ConnectionClosedException or TimeoutException)
        {
            log.Warning($"The client gave no settings: {e.Message}");
        }

        return layers;
    }
}
