using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Renames;

/// <summary>Gathers the edits of a rename over many files, to be made and taken back as one.</summary>
internal sealed class RenameEdits(ServerSnapshot snapshot)
{
    private const string Annotation = "rename";

    // More files than this a person may want to see before.
    private const int MostWithoutAsking = 10;

    private readonly SortedDictionary<string, List<(LspRange Range, string NewText)>> edits = new(StringComparer.Ordinal);
    private readonly List<(string Old, string New)> files = [];

    public void Add(DocumentUri file, LspRange range, string newText)
    {
        if (!edits.TryGetValue(file.ToString(), out var list))
            edits[file.ToString()] = list = [];
        list.Add((range, newText));
    }

    /// <summary>Renames a file, after all edits.</summary>
    public void AddFile(DocumentUri from, DocumentUri to) => files.Add((from.ToString(), to.ToString()));

    /// <param name="label">What it is for.</param>
    public WorkspaceEdit? Edit(string label)
    {
        if (edits.Count == 0 && files.Count == 0)
            return null;
        if (!snapshot.Client.DocumentChanges)
            return new() { Changes = edits.ToDictionary(file => file.Key, file => file.Value.Select(edit => new TextEdit(edit.Range, edit.NewText)).ToArray()) };
        var annotation = snapshot.Client.ChangeAnnotations ? Annotation : null;
        return new()
        {
            DocumentChanges =
            [
                .. edits.Select(file => new TextDocumentEdit(
                    new(file.Key, VersionOf(file.Key)), [.. file.Value.Select(edit => new AnnotatedTextEdit(edit.Range, edit.NewText, annotation))])),
                .. files.Select(file => new RenameFile(file.Old, file.New) { AnnotationId = annotation }),
            ],
            ChangeAnnotations = annotation is null ? null : new()
            {
                [annotation] = new(label, edits.Count > MostWithoutAsking, Counted.Of(edits.Count, "file")),
            },
        };
    }

    // A closed file has no version.
    private int? VersionOf(string uri) => snapshot.Index.Documents.TryGetValue(DocumentUri.Parse(uri), out var document) ? document.Version : null;
}
