using FlaskPrep.LanguageServer.Configuration;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.WorkspaceSymbols;

/// <summary>
/// <c>workspace/symbol</c>: the questions of all banks, what was asked in interviews, and the headings of notes where the client has none of its own. It waits
/// until the folders are read, and then answers with all that fits.
/// </summary>
internal sealed class WorkspaceSymbolFeature(FolderLoader loader) : IFeature
{
    private readonly ClosedInterviews interviews = new();

    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { WorkspaceSymbolProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.ReadAsync("workspace/symbol", () => ProtocolJson.Default.WorkspaceSymbolParams, () => ProtocolJson.Default.SymbolInformationArray, AnswerAsync);

    private async Task<SymbolInformation[]?> AnswerAsync(ServerSnapshot snapshot, WorkspaceSymbolParams parameters, CancellationToken cancel) =>
        Answer(snapshot.IsRead ? snapshot : await loader.LoadedAsync(cancel).ConfigureAwait(false), parameters, cancel, interviews);

    internal static SymbolInformation[] Answer(
        ServerSnapshot snapshot, WorkspaceSymbolParams parameters, CancellationToken cancel, ClosedInterviews? interviews = null) =>
        new SymbolSearch(snapshot, parameters.Query, interviews, cancel).Find();
}
