using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>
/// <c>textDocument/prepareRename</c> and <c>rename</c>: a question's id or a bank's name, from a reference, a mention or the bank itself. Only in banks of one's own.
/// </summary>
internal sealed class RenameFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities with { RenameProvider = new(client.PreparesRename ? true : null) };

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Read("textDocument/prepareRename", () => ProtocolJson.Default.TextDocumentPositionParams, () => ProtocolJson.Default.PrepareRenameResult, Prepare);
        methods.Read("textDocument/rename", () => ProtocolJson.Default.RenameParams, () => ProtocolJson.Default.WorkspaceEdit, Rename);
    }

    internal static PrepareRenameResult? Prepare(ServerSnapshot snapshot, TextDocumentPositionParams parameters, CancellationToken cancel)
    {
        if (RenameTarget.At(snapshot, parameters.TextDocument.Uri, parameters.Position) is not { } target)
            return null;
        RefuseBuiltIn(snapshot.Index, target);
        return new(target.Range, target.Name);
    }

    internal static WorkspaceEdit? Rename(ServerSnapshot snapshot, RenameParams parameters, CancellationToken cancel)
    {
        if (RenameTarget.At(snapshot, parameters.TextDocument.Uri, parameters.Position) is not { } target)
            return null;
        RefuseBuiltIn(snapshot.Index, target);
        var (edit, refusal) = target.Question is { } question
            ? QuestionRename.Of(snapshot, target.Bank, question, parameters.NewName) : BankRename.Of(snapshot, target.Bank, parameters.NewName);
        return refusal is null ? edit : throw new ResponseErrorException(ErrorCodes.RequestFailed, refusal);
    }

    private static void RefuseBuiltIn(Snapshot index, RenameTarget target)
    {
        if (!index.Vaults.Any(vault => target.Bank.Files.Any(vault.Banks.Contains)))
            throw new ResponseErrorException(ErrorCodes.RequestFailed,
                $"“{target.Bank.Name}” comes with Flask Prep: its names stay. In a bank of your own both questions and the bank can be renamed.");
    }
}
