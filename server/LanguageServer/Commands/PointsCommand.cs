using System.Text.Json;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.CodeActions;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol;
using FlaskPrep.Protocol.JsonRpc;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.Commands;

/// <summary><em>Write the Points Down</em>: puts the points that were derived from an answer below it, to be edited.</summary>
internal static class PointsCommand
{
    public const string Id = "flaskPrep.server.writePoints";
    public const string Title = "Write the Points Down";

    /// <summary>Its arguments are the bank's file and the question's id.</summary>
    public static Command For(DocumentUri file, Question question, string title) =>
        new(title, Id, [JsonSerializer.SerializeToElement(file.ToString(), ProtocolJson.Default.String), JsonSerializer.SerializeToElement(question.Id, ProtocolJson.Default.String)]);

    /// <summary>The code action at a cursor, where the question there has derived points.</summary>
    public static CodeAction? ActionAt(BankDocument bank, TextSpan range)
    {
        var question = bank.Questions.LastOrDefault(question => Math.Min(question.Span.Start, question.TitleSpan.Start) <= range.Start && range.Start <= question.Span.End);
        return question is { HasWrittenPoints: false, KeyPoints.Count: > 0 }
            ? new(Title) { Kind = Kind, Command = For(bank.Document.Uri, question, Title) }
            : null;
    }

    /// <summary>No quick fix: nothing is wrong with a bank without written points.</summary>
    public const string Kind = "refactor.rewrite.flaskPrep.writePoints";

    public static async Task<JsonElement?> RunAsync(ServerSnapshot snapshot, JsonElement[]? arguments, Client client, CancellationToken cancel)
    {
        if (arguments is not [{ ValueKind: JsonValueKind.String } uri, { ValueKind: JsonValueKind.String } id, ..])
            throw new ResponseErrorException(ErrorCodes.InvalidParams, "arguments: the bank's uri and the question's id are missing.");
        var bank = snapshot.Index.BankDocumentAt(DocumentUri.Parse(uri.GetString()!))
            ?? throw new ResponseErrorException(ErrorCodes.InvalidParams, $"{uri.GetString()}: open the bank first; points are only written into banks of your own.");
        var question = bank.Questions.FirstOrDefault(question => question.Id.Equals(id.GetString(), StringComparison.OrdinalIgnoreCase))
            ?? throw new ResponseErrorException(ErrorCodes.InvalidParams, $"{id.GetString()}: the bank has no such question any more.");
        var said = await WriteAsync(bank, question, snapshot.Client, client, cancel).ConfigureAwait(false);
        if (said is not null)
            client.ShowMessage(MessageType.Info, said);
        return JsonSerializer.SerializeToElement(said is null, ProtocolJson.Default.Boolean);
    }

    /// <summary>Null if it is done, else why not.</summary>
    private static async Task<string?> WriteAsync(BankDocument bank, Question question, ClientProfile profile, Client client, CancellationToken cancel)
    {
        if (question.HasWrittenPoints)
            return $"The points of {question.Id} are written already: edit them in the bank, or in what stands beside it.";
        var document = bank.Document;
        if (PointsInsertion.Of(bank.Bank, document.Uri, document.Source, question) is not var (at, text))
            return $"There is no place for a list below the answer of {question.Id}. Write a line “Key points:” and a list at its end yourself.";
        try
        {
            var answer = await client.ApplyEditAsync(new(DocumentEdits.Of(document, [new(TextSpan.Empty(at), text)], profile), Title), cancel).ConfigureAwait(false);
            return answer is { Applied: true } ? null : "The editor did not take the edit; try again.";
        }
        catch (ResponseErrorException e)
        {
            return $"The editor did not take the edit ({e.Message.TrimEnd('.')}); try again.";
        }
    }
}
