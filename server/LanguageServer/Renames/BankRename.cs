using System.Buffers;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>Gives a bank another name: where its name is written it is changed, else its file is renamed, and every reference that names it follows.</summary>
internal static class BankRename
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]|#^:/\\<>\"'");

    private const string Suffix = ".bank.md";
    private const string FolderSuffix = ".bank";

    /// <summary>The edit, or one sentence that says why there is none.</summary>
    public static (WorkspaceEdit? Edit, string? Refusal) Of(ServerSnapshot snapshot, Bank bank, string name)
    {
        name = name.Trim();
        if (name == bank.Name)
            return (null, null);
        if (name.Length == 0 || name.AsSpan().ContainsAny(Forbidden))
            return (null, $"“{name}” cannot be the name of a bank: a reference holds none of [ ] | # ^ : / \\ < > and quotes.");
        if (snapshot.Index.BankNamed(name) is { } other && other != bank)
            return (null, $"There is a bank “{other.Name}” already.");
        var edits = new RenameEdits(snapshot);
        if (!bank.Holds(bank.Uri))
        {
            if (!snapshot.Client.RenamesFiles)
                return (null, $"“{bank.Name}” is called like its folder: rename the folder, and then the references.");
            Move(snapshot, bank, name + (bank.Uri.FileName.EndsWith(FolderSuffix, StringComparison.OrdinalIgnoreCase) ? bank.Uri.FileName[^FolderSuffix.Length..] : ""), edits);
            AddReferences(snapshot, bank, name, edits);
            return (edits.Edit($"Rename {bank.Name} to {name}"), null);
        }

        var document = snapshot.Index.Documents.GetValueOrDefault(bank.Uri) ?? new(bank.Uri, 0, bank.Text);
        if (RenameTarget.NameInFrontMatter(document) is { } written)
            edits.Add(bank.Uri, Ranges.Of(document.Source, written, snapshot.Client.Encoding), name);
        else if (snapshot.Client.RenamesFiles)
            Move(snapshot, bank, FileNameOf(bank.Uri, name), edits);
        else
            return (null, $"“{bank.Name}” is called like its file: rename the file, or write “bank: {name}” into its front matter.");
        AddReferences(snapshot, bank, name, edits);
        return (edits.Edit($"Rename {bank.Name} to {name}"), null);
    }

    /// <summary>Renames the file or folder, also where the folder's settings write it out.</summary>
    private static void Move(ServerSnapshot snapshot, Bank bank, string fileName, RenameEdits edits)
    {
        var to = bank.Uri.Parent.Child(fileName);
        edits.AddFile(bank.Uri, to);
        if (snapshot.Index.VaultOf(bank.Uri) is { } vault && vault.Folder.RelativePath(bank.Uri) is { } old && vault.Folder.RelativePath(to) is { } now)
            foreach (var written in new[] { "", "/" })
                AddSetting(snapshot, vault, "banks", old + written, now + written, edits);
    }

    private static void AddSetting(ServerSnapshot snapshot, Vault vault, string member, string old, string now, RenameEdits edits)
    {
        if (vault.SettingsFile is not { } file)
            return;
        foreach (var place in JsonStrings.Places(file.Text, member, old))
            edits.Add(file.Uri, Ranges.Of(new(file.Text), place, snapshot.Client.Encoding), now);
    }

    /// <summary>What follows when the bank's file is renamed by hand; null where the bank keeps its name.</summary>
    public static void AddFileRename(ServerSnapshot snapshot, Bank bank, DocumentUri to, RenameEdits edits)
    {
        var document = snapshot.Index.Documents.GetValueOrDefault(bank.Uri) ?? new(bank.Uri, 0, bank.Text);
        if (RenameTarget.NameInFrontMatter(document) is null && NameOf(to) is var name && name != bank.Name)
            AddReferences(snapshot, bank, name, edits);
    }

    /// <summary>Also where settings name it.</summary>
    private static void AddReferences(ServerSnapshot snapshot, Bank bank, string name, RenameEdits edits)
    {
        foreach (var vault in snapshot.Index.Vaults)
            AddSetting(snapshot, vault, "defaultBank", bank.Name, name, edits);
        foreach (var question in bank.Questions)
        foreach (var place in snapshot.Index.References(new(bank.Name, question.Id), snapshot.Client.Encoding))
        {
            var id = Ranges.Of(new(question.Id), new(0, question.Id.Length), snapshot.Client.Encoding).End.Character;
            var (start, end) = (place.Target.Start, place.Target.End);
            if (place.Kind != OccurrenceKind.Mention && end.Column - start.Column > id)
                edits.Add(place.Uri, new(new(start.Line, start.Column), new(end.Line, end.Column - id)), $"{name}:");
        }
    }

    private static string FileNameOf(DocumentUri file, string name) =>
        file.FileName.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? name + file.FileName[^Suffix.Length..] : name + file.Extension;

    private static string NameOf(DocumentUri file) =>
        file.FileName.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) ? file.FileName[..^Suffix.Length] : file.FileName[..^file.Extension.Length];
}
