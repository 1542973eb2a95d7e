using System.Buffers.Binary;
using System.Text;

namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>
/// WordNet as <c>.tasks/wordnet.mjs</c> packs it: looked up where it lies, nothing is unpacked.
/// </summary>
/// <remarks>
/// <para>Little-endian: <c>FPWN</c>, the number of synsets, of blocks and of lemmas (4 bytes each); for each synset the one above it (3 bytes, 0: none); for
/// each block of 16 lemmas where it starts (4 bytes, from the end of this table).</para>
/// <para>A lemma, in the order of its bytes: how much it shares with the one before it in the block, how much is new, the new bytes, the number of senses. A
/// sense, what is meant most first: a variable-length number, synset * 2 + 1 if links follow; their number (1 byte); a link, synset * 2 + 1 for an opposite,
/// + 0 for a word it is derived from or that is derived from it.</para>
/// </remarks>
internal sealed class WordNet
{
    private const int Head = 16;
    private const int ParentSize = 3;
    private const int StartSize = 4;
    private const int BlockSize = 16;
    private const int LongestLemma = 64;

    private readonly byte[] pack;
    private readonly int starts;
    private readonly int blocks;
    private readonly int words;
    private readonly int lemmas;

    private WordNet(byte[] pack)
    {
        this.pack = pack;
        starts = Head + (ParentSize * Number(4));
        blocks = Number(8);
        lemmas = Number(12);
        words = starts + (StartSize * blocks);
    }

    /// <summary>The one that is built into this assembly.</summary>
    public static WordNet BuiltIn { get; } = new(Resource.Bytes("wordnet.bin"));

    /// <summary>The synset above: of what this one is a kind; 0 if none.</summary>
    public int Above(int synset)
    {
        var at = Head + (ParentSize * synset);
        return pack[at] | (pack[at + 1] << 8) | (pack[at + 2] << 16);
    }

    /// <summary>The senses of a word as a dictionary has it, in lower case; what is meant most first. Empty if it is not known.</summary>
    public IReadOnlyList<WordSense> Senses(string lemma)
    {
        if (lemma.Length is 0 or > LongestLemma || !Ascii.IsValid(lemma))
            return [];
        Span<byte> wanted = stackalloc byte[lemma.Length];
        Encoding.ASCII.GetBytes(lemma, wanted);
        var (low, high) = (0, blocks);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (FirstOf(middle).SequenceCompareTo(wanted) <= 0)
                low = middle;
            else
                high = middle;
        }

        return In(low, wanted);
    }

    private WordSense[] In(int block, ReadOnlySpan<byte> wanted)
    {
        Span<byte> word = stackalloc byte[byte.MaxValue];
        var at = StartOf(block);
        for (var left = Math.Min(BlockSize, lemmas - (block * BlockSize)); left > 0; left--)
        {
            var (shared, added) = (pack[at], pack[at + 1]);
            pack.AsSpan(at + 2, added).CopyTo(word[shared..]);
            at += 2 + added;
            var count = pack[at++];
            var isWanted = word[..(shared + added)].SequenceEqual(wanted);
            var senses = isWanted ? new WordSense[count] : null;
            for (var sense = 0; sense < count; sense++)
            {
                var read = ReadSense(ref at, isWanted);
                if (senses is not null)
                    senses[sense] = read;
            }

            if (senses is not null)
                return senses;
        }

        return [];
    }

    private WordSense ReadSense(ref int at, bool isWanted)
    {
        var head = Read(ref at);
        if ((head & 1) == 0)
            return new(head >> 1, [], []);
        var (related, opposites) = (new List<int>(), new List<int>());
        for (var left = pack[at++]; left > 0; left--)
        {
            var link = Read(ref at);
            if (isWanted)
                ((link & 1) == 1 ? opposites : related).Add(link >> 1);
        }

        return new(head >> 1, related, opposites);
    }

    private ReadOnlySpan<byte> FirstOf(int block)
    {
        var at = StartOf(block);
        return pack.AsSpan(at + 2, pack[at + 1]);
    }

    private int StartOf(int block) => words + Number(starts + (StartSize * block));

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(pack.AsSpan(at));

    private int Read(ref int at)
    {
        const int More = 128;
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = pack[at++];
            number |= (part & (More - 1)) << shift;
            if (part < More)
                return number;
        }
    }
}
