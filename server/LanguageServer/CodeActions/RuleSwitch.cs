using System.Text;
using System.Text.Json;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Storage.Configuration;
using NoteEdit = FlaskPrep.Core.Rules.TextEdit;

namespace FlaskPrep.LanguageServer.CodeActions;

/// <summary>Turns a rule off in a folder's <c>flaskprep.json</c>, which is made if there is none. The rest of the file stays as it was written.</summary>
internal static class RuleSwitch
{
    /// <summary>Null where the client cannot make files, or the file is not what it should be.</summary>
    public static WorkspaceEdit? TurnOff(Vault vault, string code, ClientProfile client)
    {
        if (vault.SettingsFile is not { } file)
            return Create(vault.Folder.Child(SettingsFileReader.FileName).ToString(), code, client);
        if (Insertion(file.Text, code) is not { } edit)
            return null;
        var source = new SourceText(file.Text);
        var range = Ranges.Of(source, edit.Span, client.Encoding);
        var uri = file.Uri.ToString();
        return client.DocumentChanges
            ? new() { DocumentChanges = [new TextDocumentEdit(new(uri, null), [new(range, edit.NewText)])] }
            : new() { Changes = new() { [uri] = [new(range, edit.NewText)] } };
    }

    private static WorkspaceEdit? Create(string uri, string code, ClientProfile client)
    {
        if (!client.CreatesFiles || !client.DocumentChanges)
            return null;
        var text = $"{{\n  \"rules\": {{ \"{code}\": \"off\" }}\n}}\n";
        return new()
        {
            DocumentChanges =
            [
                new CreateFile(uri, new(IgnoreIfExists: true)),
                new TextDocumentEdit(new(uri, null), [new(new(new(0, 0), new(0, 0)), text)]),
            ],
        };
    }

    /// <summary>The edit that puts <c>"code": "off"</c> into the text, or null if it is no JSON object.</summary>
    internal static NoteEdit? Insertion(string text, string code)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return null;
            var root = reader.BytesConsumed;
            var isEmpty = true;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                isEmpty = false;
                var isRules = reader.ValueTextEquals("rules");
                reader.Read();
                if (isRules && reader.TokenType == JsonTokenType.StartObject)
                    return InRules(bytes, ref reader, code);
                reader.Skip();
            }

            return At(bytes, root, root, $"\n  \"rules\": {{ \"{code}\": \"off\" }}{(isEmpty ? "\n" : ",")}");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static NoteEdit InRules(byte[] bytes, ref Utf8JsonReader reader, string code)
    {
        var start = reader.BytesConsumed;
        var isEmpty = true;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            isEmpty = false;
            var isCode = reader.ValueTextEquals(code);
            reader.Read();
            if (isCode && reader.TokenType == JsonTokenType.String)
                return At(bytes, reader.TokenStartIndex, reader.BytesConsumed, "\"off\"");
            reader.Skip();
        }

        return At(bytes, start, start, $" \"{code}\": \"off\"{(isEmpty ? " " : ",")}");
    }

    private static NoteEdit At(byte[] bytes, long start, long end, string newText) =>
        new(new(Encoding.UTF8.GetCharCount(bytes, 0, (int)start), Encoding.UTF8.GetCharCount(bytes, 0, (int)end)), newText);
}
