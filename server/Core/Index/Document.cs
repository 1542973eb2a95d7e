using FlaskPrep.Core.Banks;
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

    // One reference: readers at once may hold different terms, and a pair in two fields could be read half old, half new.
    private Tuple<TermIndex, IReadOnlyList<TermMatch>>? matches;
    private Tuple<Bank, IReadOnlyList<Question>>? questions;

    public DocumentUri Uri { get; } = uri;

    /// <summary>As the client counts them.</summary>
    public int Version { get; } = version;

    public SourceText Source { get; } = source;

    public string Text => Source.Text;

    /// <summary>What it holds as an interview; asked for only where it is one.</summary>
    public Transcript Transcript => transcript ??= TranscriptReader.Read(Source);

    /// <summary>Two readers at once may both read it, to the same result.</summary>
    public Note Note => note ??= Note.Read(Source);

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
        var found = new List<TermMatch>();
        foreach (var region in Note.Regions)
            if (region.Kind != RegionKind.Code)
                terms.Match(Text, region, found);
        matches = new(terms, found);
        return found;
    }
}
