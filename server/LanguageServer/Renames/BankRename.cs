using System.Buffers;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>Gives a bank another name: where its name is written it is changed, else its file is renamed, and every reference that names it follows.</summary>
internal static class BankRename
{
    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]|#^:/\\<>\"'");

    private const string Suffix = ".bank.md";

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
        if (!bank.Holds(bank.Uri))
            return (null, $"“{bank.Name}” is a folder: rename the folder, and then the references.");
        var edits = new RenameEdits(snapshot);
        var document = snapshot.Index.Documents.GetValueOrDefault(bank.Uri) ?? new(bank.Uri, 0, bank.Text);
        if (RenameTarget.NameInFrontMatter(document) is { } written)
            edits.Add(bank.Uri, Ranges.Of(document.Source, written, snapshot.Client.Encoding), name);
        else if (snapshot.Client.RenamesFiles)
            edits.AddFile(bank.Uri, bank.Uri.Parent.Child(FileNameOf(bank.Uri, name)));
        else
            return (null, $"“{bank.Name}” is called like its file: rename the file, or write “bank: {name}” into its front matter.");
        AddReferences(snapshot, bank, name, edits);
        return (edits.Edit($"Rename {bank.Name} to {name}"), null);
    }

    /// <summary>What follows when the bank's file is renamed by hand; null where the bank keeps its name.</summary>
    public static void AddFileRename(ServerSnapshot snapshot, Bank bank, DocumentUri to, RenameEdits edits)
    {
        var document = snapshot.Index.Documents.GetValueOrDefault(bank.Uri) ?? new(bank.Uri, 0, bank.Text);
        if (RenameTarget.NameInFrontMatter(document) is null && NameOf(to) is var name && name != bank.Name)
            AddReferences(snapshot, bank, name, edits);
    }

    private static void AddReferences(ServerSnapshot snapshot, Bank bank, string name, RenameEdits edits)
    {
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
