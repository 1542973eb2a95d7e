using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.References;

/// <summary><c>textDocument/references</c>: all places in the notes of all folders that name the question under the cursor.</summary>
internal sealed class ReferencesFeature : IFeature
{
    private readonly WrittenAnswers answers = new();

    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { ReferencesProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.ReadWritten("textDocument/references", () => ProtocolJson.Default.ReferenceParams, Answer);

    /// <summary>A <c>Location[]</c>, or nothing for null.</summary>
    internal ReadOnlyMemory<byte> Answer(ServerSnapshot snapshot, ReferenceParams parameters, CancellationToken cancel)
    {
        if (snapshot.TargetAt(parameters.TextDocument.Uri, parameters.Position) is not (_, { Question: { } asked }))
            return default;
        var (index, encoding) = (snapshot.Index, snapshot.Client.Encoding);
        var (question, withDeclaration) = (new QuestionKey(asked.Bank.Name, asked.Question.Id), parameters.Context.IncludeDeclaration);
        var open = index.ReferencesInOpenNotes(question, encoding);
        if (answers.Find(question, withDeclaration) is { } known && known.Holds(index, open))
            return known.Json;
        var json = Write(index.References(question, encoding), withDeclaration ? asked : null, encoding);
        answers.Keep(question, withDeclaration, new(index, open, json));
        return json;
    }

    private static ReadOnlyMemory<byte> Write(IReadOnlyList<Occurrence> places, BankQuestion? declaration, PositionEncoding encoding)
    {
        var json = new LocationsJson();
        if (declaration is var (bank, question))
            json.Add(bank.UriOf(question).ToString(), bank.TextOf(question).Lines.RangeOf(question.TitleSpan, encoding));
        foreach (var place in places)
            json.Add(place.Uri.ToString(), place.Range);
        return json.End();
    }
}
