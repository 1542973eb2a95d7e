using System.Collections.Immutable;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Core.Verification;

namespace FlaskPrep.Core.Index;

/// <summary>All that is known at one moment. Immutable: a feature is a function of a snapshot and what the client asks.</summary>
public sealed record Snapshot
{
    public static Snapshot Empty { get; } = new();

    /// <summary>Built-in banks first, then those of the folders.</summary>
    public ImmutableArray<Bank> Banks { get; init; } = [];

    /// <summary>The terms of all banks.</summary>
    public TermIndex Terms { get; init; } = TermIndex.Empty;

    public FactIndex Facts { get; init; } = FactIndex.Empty;

    /// <summary>What was seen of the claims of built-in banks on this machine's Flask, the newest first; nothing where nobody looked.</summary>
    public ImmutableArray<VerifiedBank> Verified { get; init; } = [];

    public ImmutableArray<Vault> Vaults { get; init; } = [];

    public ImmutableDictionary<DocumentUri, Document> Documents { get; init; } = ImmutableDictionary<DocumentUri, Document>.Empty;

    /// <summary>What is being asked at this moment: nothing may tell its answer.</summary>
    public ImmutableHashSet<QuestionKey> OpenAsks { get; init; } = [];

    /// <summary>The settings where there is no folder.</summary>
    public Settings Settings { get; init; } = Settings.Default;

    /// <summary>
    /// True if the two differ in open documents at most: a keystroke changes one document, and all else that a finding depends on is compared by reference.
    /// </summary>
    public bool HasSameWorld(Snapshot other) =>
        Banks == other.Banks && Terms == other.Terms && Facts == other.Facts && Vaults == other.Vaults && OpenAsks == other.OpenAsks
        && Settings == other.Settings;

    /// <summary>An open note, or null: banks, interviews and what is not open have no note's features.</summary>
    public Document? NoteAt(DocumentUri uri) =>
        Documents.TryGetValue(uri, out var document) && !IsBank(uri) && !TranscriptReader.IsTranscript(uri) && SettingsAt(uri).Enabled ? document : null;

    /// <summary>An open interview, or null.</summary>
    public Document? InterviewAt(DocumentUri uri) =>
        TranscriptReader.IsTranscript(uri) && Documents.TryGetValue(uri, out var document) ? document : null;

    /// <summary>An open file of a person's own bank, or null. The built-in ones are nobody's to edit.</summary>
    public BankDocument? BankDocumentAt(DocumentUri uri) =>
        Documents.TryGetValue(uri, out var document) && VaultOf(uri) is { IsRead: true, Settings.Enabled: true } vault && vault.Banks.Contains(uri) && BankAt(uri) is { } bank
            ? new(document, bank) : null;

    /// <summary>This snapshot with the asks that are open in its documents; the same set stays the same instance.</summary>
    public Snapshot WithOpenAsks()
    {
        var open = ImmutableHashSet.CreateBuilder<QuestionKey>();
        foreach (var (uri, document) in Documents)
            if (TranscriptReader.IsTranscript(uri) && document.Transcript is { Header: { } header, HasReport: false } transcript)
                open.UnionWith(transcript.Asks.Where(ask => ask.IsOpen).Select(ask =>
                    new QuestionKey(header.Bank, BankNamed(header.Bank) is { } bank && AskedQuestion.In(bank, transcript, ask) is { } asked ? asked.Id : ask.Question)));
        return OpenAsks.SetEquals(open) ? this : this with { OpenAsks = open.ToImmutable() };
    }

    /// <summary>What was last seen of a bank's claims, or null.</summary>
    public VerifiedBank? VerifiedOf(Bank bank) => Verified.FirstOrDefault(seen => seen.Bank == bank.Name);

    /// <summary>The bank that is read from this file, or null.</summary>
    public Bank? BankAt(DocumentUri file) => Banks.FirstOrDefault(bank => bank.Holds(file));

    public bool IsBank(DocumentUri uri) => BankAt(uri) is not null;

    /// <summary>The folder that holds a file or is meant itself, the innermost where folders nest, or null.</summary>
    public Vault? VaultOf(DocumentUri uri)
    {
        Vault? found = null;
        foreach (var vault in Vaults)
            if ((vault.Folder == uri || vault.Folder.Contains(uri)) && (found is null || found.Folder.Contains(vault.Folder)))
                found = vault;
        return found;
    }

    public Settings SettingsAt(DocumentUri uri) => VaultOf(uri)?.Settings ?? Settings;

    /// <summary>The versions in use where a document is.</summary>
    public Installed InstalledAt(DocumentUri uri) => VaultOf(uri)?.Installed ?? Installed.Unknown.With("flask", Settings.FlaskVersion);

    public Bank? BankNamed(string name) => Banks.FirstOrDefault(bank => bank.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The bank that a plain <c>[[Q13]]</c> means in this document.</summary>
    public Bank? DefaultBank(DocumentUri uri) =>
        SettingsAt(uri).DefaultBank is { } name && BankNamed(name) is { } bank ? bank : Banks.FirstOrDefault();

    /// <summary>The question that a reference names, or null. A note of that name wins: then the link is not ours.</summary>
    public BankQuestion? Resolve(Reference reference, DocumentUri document)
    {
        if (reference.Bank is { } name)
            return BankNamed(name) is { } named ? Find(named, reference.Id) : null;
        if (VaultOf(document)?.HasNoteNamed(reference.Id) == true)
            return null;
        return DefaultBank(document) is { } bank ? Find(bank, reference.Id) : null;
    }

    /// <summary>True if a reference is to this question. Q1 to Q4 alone may be quarters of a year: in a folder that is not about a bank, they are.</summary>
    public bool Names(Reference reference, DocumentUri document, Bank bank, Question question) =>
        reference.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase)
        && (!reference.MayBeQuarter || VaultOf(document) is not { IsAboutBanks: false })
        && Resolve(reference, document)?.Question == question;

    /// <summary>
    /// Every place where the notes of all folders name a question: by note in the order of their names, in each in the order of the text; open notes as they stand in
    /// the editor. None while the question may not be seen. It costs what is found, however many notes there are.
    /// </summary>
    /// <param name="question">The bank's name and the question's id.</param>
    /// <param name="encoding">What the columns count.</param>
    public IReadOnlyList<Occurrence> References(QuestionKey question, PositionEncoding encoding) => Occurrences.Of(this, question, encoding);

    /// <summary>Those of them that are in open notes: all that a keystroke can change.</summary>
    public IReadOnlyList<Occurrence> ReferencesInOpenNotes(QuestionKey question, PositionEncoding encoding) => Occurrences.InOpenNotes(this, question, encoding);

    /// <summary>The question of a bank, or null if there is none or it may not be seen now.</summary>
    public BankQuestion? Find(Bank bank, string id) =>
        bank.Find(id) is { } question && Visible(bank, question) ? new(bank, question) : null;

    /// <summary>
    /// The one place that says whether a question may be shown: every feature asks here. While a bank asks, another one about the same subject is silent
    /// as a whole: it may hold the answer in other words.
    /// </summary>
    public bool Visible(Bank bank, Question question) =>
        OpenAsks.IsEmpty || (!OpenAsks.Contains(new(bank.Name, question.Id)) && !IsAskedElsewhere(bank));

    /// <summary>Whether a term may be explained or even spelled: one of a question that may not be seen tells too much of its answer.</summary>
    public bool Visible(TermKey key) => key.Term.Question is not { } id || key.Bank.Find(id) is not { } question || Visible(key.Bank, question);

    /// <summary>
    /// Whether a claim may be corrected. Facts name the questions of the built-in banks; where another bank asks under that id, silence is the safe side,
    /// and so it is where one of the built-in banks asks what the fact does not name.
    /// </summary>
    public bool Visible(Fact fact) => OpenAsks.IsEmpty || !OpenAsks.Any(ask => ask.Id.Equals(fact.Question, StringComparison.OrdinalIgnoreCase) || MayAskFor(ask, fact));

    private bool IsAskedElsewhere(Bank bank) =>
        bank.Subject is { } subject && OpenAsks.Any(ask => BankNamed(ask.Bank) is { } asking && asking != bank && asking.Subject == subject);

    private bool MayAskFor(QuestionKey ask, Fact fact) => BankNamed(ask.Bank) is { Subject: not null } asking && (fact.Question is null || asking.Find(fact.Question) is null);

    /// <summary>The questions of a bank that may be seen now.</summary>
    public IEnumerable<BankQuestion> QuestionsOf(Bank bank) =>
        from question in bank.Questions where Visible(bank, question) select new BankQuestion(bank, question);
}
