using System.IO.Pipelines;
using System.Text.Json;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.CodeActions;
using FlaskPrep.LanguageServer.CodeLenses;
using FlaskPrep.LanguageServer.Commands;
using FlaskPrep.LanguageServer.Completions;
using FlaskPrep.LanguageServer.Configuration;
using FlaskPrep.LanguageServer.Definitions;
using FlaskPrep.LanguageServer.Diagnostics;
using FlaskPrep.LanguageServer.DocumentHighlights;
using FlaskPrep.LanguageServer.DocumentLinks;
using FlaskPrep.LanguageServer.DocumentSymbols;
using FlaskPrep.LanguageServer.FileRenames;
using FlaskPrep.LanguageServer.FoldingRanges;
using FlaskPrep.LanguageServer.Hovers;
using FlaskPrep.LanguageServer.InlayHints;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Overviews;
using FlaskPrep.LanguageServer.References;
using FlaskPrep.LanguageServer.Renames;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.LanguageServer.Synchronization;
using FlaskPrep.LanguageServer.WorkspaceSymbols;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Storage.Verification;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer;

/// <summary>The language server: the one place where its features are put together.</summary>
public sealed class NotesServer : IDisposable
{
    private readonly LanguageServerConnection<ServerSnapshot> connection;
    private readonly ConnectionOptions options;
    private readonly CancellationTokenSource stop = new();
    private readonly Workspace workspace = new();
    private readonly Task<ReadResult<BuiltIns>> builtIns;
    private readonly FolderLoader loader;
    private readonly Reporter reporter;
    private readonly DiagnosticPublisher publisher;
    private readonly IFeature[] features;
    private readonly Histories histories;
    private readonly CodeRuns codeRuns;
    private readonly InterviewTable table;
    private readonly CramOffer cram;
    private readonly VerificationCache? verified;
    private IDisposable? verifiedWatch;
    private readonly string version;
    private readonly MethodTable<ServerSnapshot> methods = new();

    /// <param name="input">The client's messages.</param>
    /// <param name="output">Where ours go.</param>
    /// <param name="builtIns">The built-in banks; a task that is not started yet is run when the handshake is over.</param>
    /// <param name="version">What the server calls itself.</param>
    /// <param name="options">Log, clock, recorder.</param>
    /// <param name="historyFile">Where the history of interviews is, or null to go by the settings.</param>
    /// <param name="verified">What was seen of the built-in banks, or null for nothing.</param>
    public NotesServer(
        PipeReader input, PipeWriter output, Task<ReadResult<BuiltIns>> builtIns, string version, ConnectionOptions options, string? historyFile = null,
        VerificationCache? verified = null)
    {
        this.builtIns = builtIns;
        this.verified = verified;
        this.version = version;
        this.options = options;
        connection = new(input, output, methods, () => workspace.Current, options);
        reporter = new(connection.Client, options.Log);
        publisher = new(connection.Client);
        loader = new(workspace, connection.Post, connection.Client, reporter, options.Log, options.Time) { Prepared = methods.Prepare };
        var sightings = new Sightings(() => workspace.Current, options.Time);
        var reviewed = new ReviewedNotes(options.Time);
        histories = new(historyFile, reporter, options.Time, reviewed);
        codeRuns = new(workspace, connection.Post, connection.Client, options.Time);
        table = new(histories, () => workspace.Current, sightings, codeRuns, connection.Client, options.Time);
        workspace.Changed += sightings.Look;
        workspace.Changed += new InterviewReporter(connection.Client).Report;
        workspace.Changed += publisher.Publish;
        workspace.Changed += new DiagnosticRefresh(connection.Client, options.Log, stop.Token).Refresh;
        var files = new FileChanges(
            workspace, loader, connection.Post, reporter, new(connection.Client, () => workspace.Current, options.Log, stop.Token), options.Time, stop.Token);
        workspace.Changed += new LiveBanks(workspace, files, connection.Post, options.Time, stop.Token).Look;
        var keeper = new Bookkeeper(histories, reviewed, options.Time);
        workspace.Changed += new NotesNews(connection.Client, reviewed, () => workspace.Current, options.Time, stop.Token).Look;
        var overviews = new OverviewCommands(keeper, histories, connection.Client);
        cram = new(loader, keeper, overviews, histories, connection.Client, options.Log);
        features =
        [
            new SynchronizationFeature(workspace, files, options.Log),

            new HoverFeature(),
            new CompletionFeature(),
            new DefinitionFeature(),
            new ReferencesFeature(),
            new DocumentHighlightFeature(),
            new WorkspaceSymbolFeature(loader),
            new DocumentLinkFeature(),
            new InlayHintFeature(),
            new DiagnosticFeature(),
            new WorkspaceDiagnosticFeature(workspace, options.Time),
            new RenameFeature(histories, connection.Client),
            new FileRenameFeature(),
            new CodeActionFeature(),
            new CodeLensFeature(histories),
            new DocumentSymbolFeature(),
            new FoldingRangeFeature(),

            new ConfigurationFeature(workspace, loader, reporter, stop.Token),
            new WatchedFilesFeature(files),
            new ExecuteCommandFeature(
                loader, new(reporter), new(new(histories, reviewed, options.Time), table, histories, connection.Client), overviews, connection.Client, version),
        ];
        foreach (var feature in features)
            feature.Register(methods);
        methods.OnInitialize(Initialize);
        methods.Write("initialized", Initialized);
    }

    /// <summary>What there are handlers for.</summary>
    internal MethodTable<ServerSnapshot> Methods => methods;

    /// <summary>Serves until the client is gone; the result is the exit code.</summary>
    public async Task<int> RunAsync(CancellationToken cancel = default)
    {
        var publishing = publisher.RunAsync(stop.Token);
        var code = await connection.RunAsync(cancel).ConfigureAwait(false);
        await stop.CancelAsync().ConfigureAwait(false);
        try
        {
            await publishing.ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // That is how it ends.
        }

        await codeRuns.DisposeAsync().ConfigureAwait(false);
        return code;
    }

    public void Dispose()
    {
        verifiedWatch?.Dispose();
        loader.Dispose();
        table.Dispose();
        histories.Dispose();
        stop.Dispose();
    }

    private InitializeResult Initialize(InitializeParams parameters)
    {
        var client = ClientProfile.Of(parameters);
        workspace.Begin(client, FoldersOf(parameters));
        if (parameters.InitializationOptions is { ValueKind: JsonValueKind.Object } json)
        {
            var (layer, problems) = SettingsJson.Read(json);
            loader.Pushed = layer;
            workspace.Configure(layer);
            foreach (var problem in problems)
                options.Log.Warning($"initializationOptions: {problem}");
        }

        var capabilities = new ServerCapabilities { PositionEncoding = NameOf(client.Encoding) };
        foreach (var feature in features)
            capabilities = feature.Advertise(capabilities, client);
        return new(capabilities, new("Flask Prep", version));
    }

    // In this turn, so that no request after it finds the banks missing.
    private void Initialized()
    {
        // Not sooner: on two cores the reading would take from the answer to `initialize` what it gains here.
        if (builtIns.Status == TaskStatus.Created)
            builtIns.RunSynchronously(TaskScheduler.Default);
        var (read, problems) = builtIns.GetAwaiter().GetResult();
        reporter.Report(problems);
        // Not before: "no questions" would be a warning about a state that nobody is ever in.
        workspace.Changed += new StatusReporter(connection.Client, version).Report;
        workspace.Load(read with { Verified = verified?.Read() ?? [] });
        verifiedWatch = verified?.Watch(() =>
        {
            var seen = verified.Read();
            connection.Post(() => workspace.Load(read with { Verified = seen }));
        });
        _ = loader.ReloadAsync(workspace.Folders, stop.Token);
        _ = cram.OfferAsync(stop.Token);
        _ = ClientRegistrations.RegisterAsync(connection.Client, workspace.Current.Client, options.Log, stop.Token);
    }

    private static IEnumerable<DocumentUri> FoldersOf(InitializeParams parameters)
    {
        if (parameters.WorkspaceFolders is { } folders)
            return folders.Select(folder => DocumentUri.Parse(folder.Uri));
        if (parameters.RootUri is { } uri)
            return [DocumentUri.Parse(uri)];
        return parameters.RootPath is { } path ? [DocumentUri.FromPath(path)] : [];
    }

    private static string NameOf(PositionEncoding encoding) => encoding switch
    {
        PositionEncoding.Utf8 => PositionEncodingKind.Utf8,
        PositionEncoding.Utf32 => PositionEncodingKind.Utf32,
        _ => PositionEncodingKind.Utf16,
    };
}
