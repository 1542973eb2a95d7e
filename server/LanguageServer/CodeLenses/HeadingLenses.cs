using System.Text.Json;
using System.Text.Json.Nodes;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.CodeLenses;

/// <summary><em>Practice Q13 · 3 references · last grade 3½ of 5</em> over a heading that is about a question; off unless the setting <c>headingLenses</c> is on.</summary>
internal static class HeadingLenses
{
    public static CodeLens[]? Of(Snapshot index, Document document, PositionEncoding encoding)
    {
        if (!index.SettingsAt(document.Uri).HeadingLenses)
            return null;
        var sections = new SectionQuestions(index, document);
        return
        [
            .. from heading in document.Note.Headings
               let asked = sections.Of(heading)
               where asked is not null
               select new CodeLens(Ranges.Of(document.Source, heading.Span, encoding)) { Data = Data(document.Uri, asked) },
        ];
    }

    /// <summary>The lens with its command: what the notes of all folders and the history say of its question.</summary>
    /// <param name="snapshot">What is known.</param>
    /// <param name="lens">One of <see cref="Of"/>.</param>
    /// <param name="lastScore">The last score of a question in the history that a document's settings name, 0 to 5, or null.</param>
    public static CodeLens Resolve(ServerSnapshot snapshot, CodeLens lens, Func<DocumentUri, BankQuestion, double?> lastScore)
    {
        if (lens is not { Command: null, Data: { ValueKind: JsonValueKind.Array } data } || data.GetArrayLength() != 3 || data.EnumerateArray().Any(part => part.ValueKind != JsonValueKind.String))
            return lens;
        var uri = DocumentUri.Parse(data[0].GetString()!);
        if (snapshot.Index.BankNamed(data[1].GetString()!) is not { } bank || snapshot.Index.Find(bank, data[2].GetString()!) is not { } asked)
            return lens;
        var count = snapshot.Index.References(new(bank.Name, asked.Question.Id), snapshot.Client.Encoding).Count(place => place.Kind != OccurrenceKind.Mention);
        var references = Counted.Of(count, "reference");
        var grade = lastScore(uri, asked) is { } score ? $" · last grade {Core.Interviews.ScoreText.Of(score)} of 5" : "";
        return lens with { Command = new($"Practice {asked.Target(snapshot.Index.DefaultBank(uri))} · {references}{grade}", InterviewCommand.Start, [Practice(uri, asked)]) };
    }

    private static JsonElement Data(DocumentUri uri, BankQuestion asked) =>
        JsonElement.Parse(new JsonArray(uri.ToString(), asked.Bank.Name, asked.Question.Id).ToJsonString());

    /// <summary>An interview of this one question.</summary>
    private static JsonElement Practice(DocumentUri uri, BankQuestion asked) =>
        JsonElement.Parse(new JsonObject { ["bank"] = asked.Bank.Name, ["topic"] = asked.Question.Id, ["count"] = 1, ["from"] = uri.ToString() }.ToJsonString());
}
