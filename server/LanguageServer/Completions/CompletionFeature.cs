using FlaskPrep.Core.Index;
using FlaskPrep.Core.Search;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Protocol.Scheduling;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary>
/// <c>textDocument/completion</c>: questions behind <c>[[</c> and <c>![[</c>, on request also behind <c>Q</c> and as headings; keys in a front matter.
/// </summary>
internal sealed class CompletionFeature : IFeature
{
    // More are there for who types on: the list says that it is incomplete.
    private const int MostItems = 200;

    public ServerCapabilities Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities with { CompletionProvider = new(TriggerCharacters: ["["], ResolveProvider: true) };

    public void Register(MethodTable<ServerSnapshot> methods)
    {
        methods.Read("textDocument/completion", () => ProtocolJson.Default.CompletionParams, () => ProtocolJson.Default.CompletionList, Answer);
        methods.Read("completionItem/resolve", () => ProtocolJson.Default.CompletionItem, () => ProtocolJson.Default.CompletionItem, CompletionResolve.Answer);
    }

    internal static CompletionList? Answer(ServerSnapshot snapshot, CompletionParams parameters, CancellationToken cancel)
    {
        if (snapshot.NoteAt(parameters.TextDocument.Uri, parameters.Position) is not var (document, offset))
            return null;
        if (!IsAwake(snapshot.Index, document))
            return null;
        var isInvoked = parameters.Context?.TriggerKind is null or CompletionTriggerKind.Invoked;
        if (CompletionSite.At(document, offset, isInvoked) is not { } site)
            return Others(snapshot, document, offset, isInvoked);
        var items = new List<CompletionItem>();
        foreach (var asked in Questions(snapshot.Index, document, offset, site).Take(MostItems))
            items.Add(Item(snapshot, document, site, asked, items.Count));
        return items.Count == 0 ? null : new(IsIncomplete: true, [.. items]);
    }

    private static CompletionList? Others(ServerSnapshot snapshot, Document document, int offset, bool isInvoked)
    {
        var items = FrontMatterCompletion.At(snapshot, document, offset);
        if (items.Length == 0 && isInvoked)
            items = HeadingCompletion.At(snapshot, document, offset);
        return items.Length == 0 ? null : new(IsIncomplete: true, items);
    }

    private static bool IsAwake(Snapshot index, Document document) =>
        Subject.Of(index, document).IsAbout || index.VaultOf(document.Uri) is { IsWaiting: false, IsAboutBanks: true };

    /// <summary>Of the default bank first, and of each what the section is about; <c>react:</c> asks for that bank's.</summary>
    private static IEnumerable<BankQuestion> Questions(Snapshot index, Document document, int offset, CompletionSite site)
    {
        var weight = SectionRanking.Of(index, document, offset);
        var defaultBank = index.DefaultBank(document.Uri);
        var colon = site.Typed.IndexOf(':');
        if (site.IsReference && colon > 0 && index.BankNamed(site.Typed[..colon].Trim()) is { } named)
            return QuestionSearch.Complete(index, named, site.Typed[(colon + 1)..], weight);
        return index.Banks
            .OrderBy(bank => bank == defaultBank ? 0 : 1)
            .SelectMany(bank => QuestionSearch.Complete(index, bank, site.Typed, weight));
    }

    private static CompletionItem Item(ServerSnapshot snapshot, Document document, CompletionSite site, BankQuestion asked, int place)
    {
        var defaultBank = snapshot.Index.DefaultBank(document.Uri);
        var style = snapshot.Index.SettingsAt(document.Uri).ReferenceStyle;
        var label = $"{asked.Target(defaultBank)}: {asked.Question.Title}";
        var item = new CompletionItem(label)
        {
            Kind = CompletionItemKind.Reference,
            SortText = place.ToString("D4"),
            // The words were compared here; a client that compares again finds what was typed at the start of each.
            FilterText = $"{site.Typed} {label}".TrimStart(),
            TextEdit = CompletionEdit.Of(
                CompletionText.Of(site, style, asked, defaultBank), Ranges.Of(document.Source, site.Span, snapshot.Client.Encoding)),
            Data = CompletionResolve.Data(asked),
        };
        return snapshot.Client.ResolvesDocumentation ? item : CompletionResolve.Documented(snapshot, item, asked);
    }
}
