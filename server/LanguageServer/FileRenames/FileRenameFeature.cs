using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Renames;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.FileRenames;

/// <summary><c>workspace/willRenameFiles</c>: a bank that is called like its file gets another name with it, and the references follow.</summary>
internal sealed class FileRenameFeature : IFeature
{
    private static readonly FileOperationRegistrationOptions Files = new([new(new("**/*.{md,markdown,txt}", "file"), "file")]);

    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        client.TellsOfFileRenames ? capabilities with { Workspace = (capabilities.Workspace ?? new()) with { FileOperations = new(WillRename: Files) } } : capabilities;

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("workspace/willRenameFiles", () => ProtocolJson.Default.RenameFilesParams, () => ProtocolJson.Default.WorkspaceEdit, Answer);

    internal static WorkspaceEdit? Answer(ServerSnapshot snapshot, RenameFilesParams parameters, CancellationToken cancel)
    {
        var edits = new RenameEdits(snapshot);
        foreach (var file in parameters.Files)
            if (snapshot.Index.BankAt(DocumentUri.Parse(file.OldUri)) is { } bank && bank.Uri == DocumentUri.Parse(file.OldUri))
                BankRename.AddFileRename(snapshot, bank, DocumentUri.Parse(file.NewUri), edits);
        return edits.Edit("References to the renamed bank");
    }
}
