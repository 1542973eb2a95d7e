using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.CodeActions;

/// <summary><c>codeAction/resolve</c>: the edit of an action that the person chose. The action carries where it was offered; a text that changed since gets no edit.</summary>
internal static class CodeActionResolve
{
    public static CodeAction Answer(ServerSnapshot snapshot, CodeAction action, CancellationToken cancel)
    {
        if (action is not { Edit: null, Kind: { } kind, Data: { ValueKind: JsonValueKind.Array } data } || data.GetArrayLength() != 3
            || data[0].ValueKind != JsonValueKind.String || data[1].ValueKind != JsonValueKind.Number || data[2].ValueKind != JsonValueKind.Number)
            return action;
        if (snapshot.Index.NoteAt(DocumentUri.Parse(data[0].GetString()!)) is not { } document || !data[1].TryGetInt32(out var version) || version != document.Version)
            return action;
        var edits = data[2].TryGetInt32(out var offset) && offset >= 0 && offset <= document.Text.Length ? Edits(snapshot.Index, document, offset, kind) : [];
        return edits.Count == 0 ? action : action with { Edit = DocumentEdits.Of(document, edits, snapshot.Client) };
    }

    /// <summary>An action with its edit, or for a client that asks for that later, with what is needed then.</summary>
    public static CodeAction Of(ServerSnapshot snapshot, Document document, int offset, string kind, string title, IReadOnlyList<Core.Rules.TextEdit> edits) =>
        snapshot.Client.ResolvesEdits
            ? new(title) { Kind = kind, Data = JsonElement.Parse($"[{JsonSerializer.Serialize(document.Uri.ToString(), ProtocolJson.Default.String)},{document.Version},{offset}]") }
            : new(title) { Kind = kind, Edit = DocumentEdits.Of(document, edits, snapshot.Client) };

    private static IReadOnlyList<Core.Rules.TextEdit> Edits(Snapshot index, Document document, int offset, string kind) =>
        kind == FixAll.Kind ? FixAll.Edits(index, document.Uri) : NoteActions.Of(index, document, offset, kind)?.Edits ?? [];
}
