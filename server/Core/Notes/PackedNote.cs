using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>The references, mentions and headings of a note in one array of bytes, in this order.</summary>
internal readonly struct PackedNote
{
    private readonly byte[] bytes;
    private readonly int mentions;
    private readonly int headings;

    private PackedNote(byte[] bytes, int mentions, int headings)
    {
        this.bytes = bytes;
        this.mentions = mentions;
        this.headings = headings;
    }

    private delegate T Reader<T>(ReadOnlySpan<byte> bytes, ref int at);

    [Flags]
    private enum ReferenceMarks
    {
        None = 0,
        Bank = 1,
        Label = 2,
        Embed = 4,
    }

    public static PackedNote Of(Note note)
    {
        var bytes = new PooledList<byte>();
        foreach (var reference in note.References)
            Add(bytes, reference);
        var mentions = bytes.Count;
        foreach (var mention in note.Mentions)
        {
            Add(bytes, mention.Span);
            PackedTexts.Add(bytes, mention.Id);
        }

        var headings = bytes.Count;
        foreach (var heading in note.Headings)
        {
            PackedNumbers.Add(bytes, heading.Level);
            Add(bytes, heading.Span);
            PackedTexts.Add(bytes, heading.Text);
        }

        return new(bytes.ToArrayAndFree(), mentions, headings);
    }

    public List<Reference> References() => Read(0, mentions, Reference);

    /// <summary>Those of one id: of all that a note refers to, the others are not made.</summary>
    public List<Reference> References(string id)
    {
        var found = new List<Reference>();
        for (var at = 0; at < mentions;)
        {
            var start = at;
            if (Names(bytes, ref at, id))
                found.Add(Reference(bytes, ref start));
        }

        return found;
    }

    public List<Mention> Mentions() => Read(mentions, headings, static (ReadOnlySpan<byte> bytes, ref int at) => new Mention(Span(bytes, ref at), PackedTexts.Read(bytes, ref at)));

    public List<Heading> Headings() => Read(headings, bytes.Length, Heading);

    private static void Add(PooledList<byte> bytes, Reference reference)
    {
        PackedNumbers.Add(bytes, (int)((reference.Bank is null ? 0 : ReferenceMarks.Bank) | (reference.HasLabel ? ReferenceMarks.Label : 0) | (reference.IsEmbed ? ReferenceMarks.Embed : 0)));
        Add(bytes, reference.Span);
        Add(bytes, reference.Target);
        if (reference.Bank is { } bank)
            PackedTexts.Add(bytes, bank);
        PackedTexts.Add(bytes, reference.Id);
    }

    private static Reference Reference(ReadOnlySpan<byte> bytes, ref int at)
    {
        var marks = (ReferenceMarks)PackedNumbers.Read(bytes, ref at);
        var (span, target) = (Span(bytes, ref at), Span(bytes, ref at));
        var bank = marks.HasFlag(ReferenceMarks.Bank) ? PackedTexts.Read(bytes, ref at) : null;
        return new(span, target, bank, PackedTexts.Read(bytes, ref at), marks.HasFlag(ReferenceMarks.Label), marks.HasFlag(ReferenceMarks.Embed));
    }

    private static bool Names(ReadOnlySpan<byte> bytes, ref int at, string id)
    {
        var marks = (ReferenceMarks)PackedNumbers.Read(bytes, ref at);
        Span(bytes, ref at);
        Span(bytes, ref at);
        if (marks.HasFlag(ReferenceMarks.Bank))
            PackedTexts.Equals(bytes, ref at, "");
        return PackedTexts.Equals(bytes, ref at, id);
    }

    private static Heading Heading(ReadOnlySpan<byte> bytes, ref int at)
    {
        var level = PackedNumbers.Read(bytes, ref at);
        var span = Span(bytes, ref at);
        return new(level, PackedTexts.Read(bytes, ref at), span);
    }

    private static void Add(PooledList<byte> bytes, TextSpan span)
    {
        PackedNumbers.Add(bytes, span.Start);
        PackedNumbers.Add(bytes, span.End - span.Start);
    }

    private static TextSpan Span(ReadOnlySpan<byte> bytes, ref int at)
    {
        var start = PackedNumbers.Read(bytes, ref at);
        return new(start, start + PackedNumbers.Read(bytes, ref at));
    }

    private List<T> Read<T>(int start, int end, Reader<T> read)
    {
        var all = new List<T>();
        for (var at = start; at < end;)
            all.Add(read(bytes, ref at));
        return all;
    }
}
