using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Facts;

/// <summary>All facts, their patterns found by the word that each begins with.</summary>
public sealed class FactIndex
{
    private readonly Dictionary<string, List<(Fact Fact, ClaimPattern Pattern)>> byFirst = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<(Fact Fact, ClaimPattern Pattern)>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<(Fact Fact, ClaimPattern Pattern)> byPrefix = [];

    public FactIndex(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        foreach (var fact in facts)
        foreach (var pattern in fact.Patterns)
        {
            if (pattern.First.IsPrefix)
                byPrefix.Add((fact, pattern));
            else
                foreach (var choice in pattern.First.Choices)
                    Bucket(choice).Add((fact, pattern));
        }

        lookup = byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static FactIndex Empty { get; } = new([]);

    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The claims of a document, each fact at most once a sentence, in the order of the text.</summary>
    public IReadOnlyList<FactMatch> Match(ScannedDocument document)
    {
        var found = new List<FactMatch>();
        Match(document, 0, document.Blocks.Length, found);
        return found;
    }

    /// <summary>The same for its blocks from <paramref name="first"/> to before <paramref name="end"/>, added to what was found before.</summary>
    public void Match(ScannedDocument document, int first, int end, List<FactMatch> found)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var block = ref document.Blocks[i];
            if (block.Kind is BlockKind.Heading or BlockKind.Paragraph)
                foreach (var sentence in ClaimSentence.Cut(document.Text, document.LinesOf(block).ToArray()))
                    Match(sentence, inCode: false, found);
            else if (block.Kind is BlockKind.Fence or BlockKind.IndentedCode)
                foreach (var line in document.LinesOf(block).ToArray())
                    foreach (var sentence in ClaimSentence.Cut(document.Text, [line]))
                        Match(sentence, inCode: true, found);
        }
    }

    private void Match(ClaimSentence sentence, bool inCode, List<FactMatch> found)
    {
        List<FactMatch>? here = null;
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (lookup.TryGetValue(sentence[token], out var candidates))
                Match(sentence, token, candidates, inCode, ref here);
            Match(sentence, token, byPrefix, inCode, ref here);
        }

        if (here is null || KnowingWords.In(sentence))
            return;
        RemoveExcused(here, sentence);
        // Where claims overlap, the longest says most: FLASK_ENV=development rather than FLASK_ENV.
        here.Sort((a, b) => b.Whole.Length.CompareTo(a.Whole.Length));
        var before = found.Count;
        foreach (var match in here)
            if (!IsSaid(match, found, before))
                found.Add(match);
        found.Sort(before, found.Count - before, ByPlace);
    }

    /// <summary>Looks for the words that excuse a claim once a sentence, however often the sentence makes it.</summary>
    private static void RemoveExcused(List<FactMatch> matches, ClaimSentence sentence)
    {
        var excused = new Dictionary<Fact, bool>(ReferenceEqualityComparer.Instance);
        matches.RemoveAll(match =>
        {
            if (!excused.TryGetValue(match.Fact, out var isExcused))
                excused[match.Fact] = isExcused = match.Fact.Unless.Any(unless => unless.IsIn(sentence));
            return isExcused;
        });
    }

    private static readonly Comparer<FactMatch> ByPlace = Comparer<FactMatch>.Create((a, b) => a.Span.Start.CompareTo(b.Span.Start));

    private static void Match(
        ClaimSentence sentence, int token, List<(Fact Fact, ClaimPattern Pattern)> candidates, bool inCode, ref List<FactMatch>? found)
    {
        foreach (var (fact, pattern) in candidates)
            if ((!inCode || fact.InCode) && pattern.MatchAt(sentence, token) is var (marked, whole))
                (found ??= []).Add(new(fact, marked, whole));
    }

    private static bool IsSaid(in FactMatch match, List<FactMatch> found, int before)
    {
        for (var i = before; i < found.Count; i++)
            if (found[i].Fact.Id == match.Fact.Id || found[i].Span.Overlaps(match.Span))
                return true;
        return false;
    }

    private List<(Fact Fact, ClaimPattern Pattern)> Bucket(string first)
    {
        if (!byFirst.TryGetValue(first, out var bucket))
            byFirst[first] = bucket = [];
        return bucket;
    }
}
