using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using NoteEdit = FlaskPrep.Core.Rules.TextEdit;

namespace FlaskPrep.LanguageServer.CodeActions;

/// <summary>Edits of one open document, versioned where the client understands that.</summary>
internal static class DocumentEdits
{
    public static WorkspaceEdit Of(Document document, IReadOnlyList<NoteEdit> edits, ClientProfile client)
    {
        var uri = document.Uri.ToString();
        var changes = edits.Select(edit => (Range: Ranges.Of(document.Source, edit.Span, client.Encoding), edit.NewText));
        return client.DocumentChanges
            ? new()
            {
                DocumentChanges =
                    [new TextDocumentEdit(new(uri, document.Version), [.. changes.Select(change => new AnnotatedTextEdit(change.Range, change.NewText))])],
            }
            : new() { Changes = new() { [uri] = [.. changes.Select(change => new TextEdit(change.Range, change.NewText))] } };
    }
}
