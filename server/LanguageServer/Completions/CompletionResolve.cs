using System.Text.Json;
using System.Text.Json.Nodes;
using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Hovers;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary><c>completionItem/resolve</c>: the documentation of the item that the person looks at. The item carries what is needed to find it again.</summary>
internal static class CompletionResolve
{
    public static CompletionItem Answer(ServerSnapshot snapshot, CompletionItem item, CancellationToken cancel) =>
        item.Data is { ValueKind: JsonValueKind.Array } data && data.GetArrayLength() == 2
        && data[0].ValueKind == JsonValueKind.String && data[1].ValueKind == JsonValueKind.String
        && snapshot.Index.BankNamed(data[0].GetString()!) is { } bank && snapshot.Index.Find(bank, data[1].GetString()!) is { } asked
            ? Documented(snapshot, item, asked)
            : item;

    public static CompletionItem Documented(ServerSnapshot snapshot, CompletionItem item, BankQuestion asked) =>
        item with { Documentation = Markup.Of(HoverCard.Of(new(default, asked, null), snapshot.Index.VerifiedOf(asked.Bank)), snapshot.Client.CompletionMarkdown) };

    /// <summary>Bank and id.</summary>
    public static JsonElement Data(BankQuestion asked)
    {
        var data = new JsonArray(JsonValue.Create(asked.Bank.Name), JsonValue.Create(asked.Question.Id));
        using var parsed = JsonDocument.Parse(data.ToJsonString());
        return parsed.RootElement.Clone();
    }
}
