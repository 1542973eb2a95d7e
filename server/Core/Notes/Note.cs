using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>What an open Markdown file holds.</summary>
public sealed class Note
{
    private const string Switch = "flaskprep";

    private Note(SourceText source, ScannedDocument scanned, FrontMatter frontMatter, IReadOnlyList<Heading> headings,
        IReadOnlyList<Reference> references, IReadOnlyList<Mention> mentions, TextRegion[] regions, Suppressions suppressions)
    {
        Source = source;
        Scanned = scanned;
        FrontMatter = frontMatter;
        Headings = headings;
        References = references;
        Mentions = mentions;
        Regions = regions;
        Suppressions = suppressions;
    }

    public SourceText Source { get; }

    public string Text => Source.Text;

    public ScannedDocument Scanned { get; }

    public FrontMatter FrontMatter { get; }

    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>The headings with what stands below them, in the order of the text.</summary>
    public IReadOnlyList<Section> Sections
    {
        get
        {
            var sections = new Section[Headings.Count];
            // The headings that are open, innermost last.
            var open = new Stack<int>();
            for (var i = 0; i < sections.Length; i++)
            {
                while (open.TryPeek(out var above) && Headings[above].Level >= Headings[i].Level)
                    sections[open.Pop()] = new(Headings[above], new(Headings[above].Span.Start, Headings[i].Span.Start));
                open.Push(i);
            }

            foreach (var last in open)
                sections[last] = new(Headings[last], new(Headings[last].Span.Start, Text.Length));
            return sections;
        }
    }

    /// <summary>Wiki links that may name a question, in the order of the text.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>Plain words that may name a question, in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>True or false where the front matter says that the note is about a bank or is not; null where it says nothing.</summary>
    public bool? IsDeclared => FrontMatter[Switch] switch
    {
        null => null,
        "false" or "off" or "no" => false,
        _ => true,
    };

    /// <summary>Where words count as text, in the order of the text.</summary>
    public TextRegion[] Regions { get; }

    public Suppressions Suppressions { get; }

    public static Note Read(SourceText source)
    {
        var scanned = MarkdownScanner.Scan(source.Text);
        var regions = TextRegions.Of(scanned);
        return new(source, scanned, FrontMatter.Read(scanned.FrontMatter.In(source.Text)), HeadingsOf(scanned), ReferencesOf(scanned),
            Mention.In(source.Text, regions), regions, SuppressionReader.Read(source, scanned));
    }

    public Reference? ReferenceAt(int offset)
    {
        foreach (var reference in References)
            if (reference.Span.Contains(offset))
                return reference;
        return null;
    }

    private static List<Heading> HeadingsOf(ScannedDocument scanned)
    {
        var headings = new List<Heading>();
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
        {
            if (block.Kind != BlockKind.Heading)
                continue;
            var lines = scanned.LinesOf(block);
            var text = lines.IsEmpty ? "" : scanned.Text[lines[0].Start..lines[^1].End];
            headings.Add(new(block.Level, text, block.Span));
        }

        return headings;
    }

    private static List<Reference> ReferencesOf(ScannedDocument scanned)
    {
        var references = new List<Reference>();
        foreach (ref readonly var inline in scanned.Inlines.AsSpan())
            if (inline.Kind is InlineKind.WikiLink or InlineKind.WikiEmbed && Reference.Read(scanned.Text, inline) is { } reference)
                references.Add(reference);
        return references;
    }
}
