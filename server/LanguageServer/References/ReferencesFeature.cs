using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.References;

/// <summary><c>textDocument/references</c>: all places in the notes of all folders that name the question under the cursor.</summary>
internal sealed class ReferencesFeature : IFeature
{
    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities with { ReferencesProvider = true };

    public void Register(MethodTable<ServerSnapshot> methods) =>
        methods.Read("textDocument/references", () => ProtocolJson.Default.ReferenceParams, () => ProtocolJson.Default.LocationArray, Answer);

    internal static Location[]? Answer(ServerSnapshot snapshot, ReferenceParams parameters, CancellationToken cancel)
    {
        if (snapshot.TargetAt(parameters.TextDocument.Uri, parameters.Position) is not (_, { Question: { } asked }))
            return null;
        var found = snapshot.Index.References(new(asked.Bank.Name, asked.Question.Id), snapshot.Client.Encoding)
            .Select(place => new Location(place.Uri.ToString(), Ranges.Of(place.Range)));
        return [.. parameters.Context.IncludeDeclaration ? found.Prepend(DeclarationOf(asked, snapshot.Client)) : found];
    }

    private static Location DeclarationOf(BankQuestion asked, ClientProfile client)
    {
        var (bank, question) = asked;
        return new(bank.UriOf(question).ToString(), Ranges.Of(bank.TextOf(question), question.TitleSpan, client.Encoding));
    }
}
