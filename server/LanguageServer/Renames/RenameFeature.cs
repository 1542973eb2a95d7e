using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>
/// <c>textDocument/prepareRename</c> and <c>rename</c>: a question's id or a bank's name, from a reference, a mention or the bank itself. Only in banks of one's own.
/// </summary>
/// <param name="histories">Where the grades are that do not follow.</param>
/// <param name="client">Is told what does not follow.</param>
internal sealed class RenameFeature(Histories histories, Client client) : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities with { RenameProvider = new(client.PreparesRename ? true : null) };

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Read("textDocument/prepareRename", () => ProtocolJson.Default.TextDocumentPositionParams, () => ProtocolJson.Default.PrepareRenameResult, Prepare);
        methods.Read("textDocument/rename", () => ProtocolJson.Default.RenameParams, () => ProtocolJson.Default.WorkspaceEdit, Answer);
    }

    private WorkspaceEdit? Answer(ServerSnapshot snapshot, RenameParams parameters, CancellationToken cancel)
    {
        var edit = Rename(snapshot, parameters, cancel);
        if (edit is not null && RenameTarget.At(snapshot, parameters.TextDocument.Uri, parameters.Position) is { } target)
            foreach (var left in WhatStays.Of(snapshot.Index, target, histories))
                client.ShowMessage(MessageType.Info, left);
        return edit;
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
