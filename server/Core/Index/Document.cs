using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Notes;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Index;

/// <summary>An open Markdown file at one version. What is read out of it is read once, when first asked for.</summary>
public sealed class Document(DocumentUri uri, int version, SourceText source)
{
    private Note? note;
    private Transcript? transcript;

    // One reference each: readers at once may hold different terms, and a pair in two fields could be read half old, half new.
    private Found<TermIndex, TermMatch>? matches;
    private Found<FactIndex, FactMatch>? claims;
    private Tuple<Bank, IReadOnlyList<Question>>? questions;

    // An earlier version of the same file, so that only what has changed since is looked through again.
    private Document? before;

    public DocumentUri Uri { get; } = uri;

    /// <summary>As the client counts them.</summary>
    public int Version { get; } = version;

    public SourceText Source { get; } = source;

    public string Text => Source.Text;

    /// <summary>What it holds as an interview; asked for only where it is one.</summary>
    public Transcript Transcript => transcript ??= TranscriptReader.Read(Source);

    /// <summary>Two readers at once may both read it, to the same result.</summary>
    public Note Note => note ??= Note.Read(Source);

    /// <summary>The same file when it was edited.</summary>
    public Document Edited(int now, SourceText edited)
    {
        // One version back is enough, and a chain of all would hold every text there was. Who types faster than anybody asks leaves some without results.
        var known = matches is null && claims is null ? before : this;
        before = null;
        return new(Uri, now, edited) { before = known };
    }

    /// <summary>Its questions as a file of a bank, read from the text as it is now.</summary>
    public IReadOnlyList<Question> QuestionsOf(Bank bank)
    {
        if (questions is var (knownBank, known) && knownBank == bank)
            return known;
        var read = BankReader.QuestionsOf(bank, Uri, Source);
        questions = new(bank, read);
        return read;
    }

    /// <summary>The terms found in it, in the order of the text. Of fenced code only Python's words can be about Flask.</summary>
    public IReadOnlyList<TermMatch> Matches(TermIndex terms)
    {
        if (matches is var (knownTerms, known) && knownTerms == terms)
            return known;
        var found = before is { matches: { } earlier } old && earlier.By == terms ? Rereading.Matches(old, earlier.All, this, terms) : terms.Match(Text, Note.Regions);
        matches = new(terms, found);
        return found;
    }

    /// <summary>What it claims about the framework that is not so, in the order of the text.</summary>
    public IReadOnlyList<FactMatch> Claims(FactIndex facts)
    {
        if (claims is var (knownFacts, known) && knownFacts == facts)
            return known;
        var found = before is { claims: { } earlier } old && earlier.By == facts ? Rereading.Claims(old, earlier.All, this, facts) : facts.Match(Note.Scanned);
        claims = new(facts, found);
        return found;
    }

    /// <summary>What was found, and by what.</summary>
    private sealed record Found<TIndex, TMatch>(TIndex By, IReadOnlyList<TMatch> All);
}
