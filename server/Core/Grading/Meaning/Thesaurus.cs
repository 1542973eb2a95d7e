using System.Text;

namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>What this field says in several ways: phrases, looked up along a tree of their words.</summary>
internal sealed class Thesaurus
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> nodes = [];
    private readonly List<WordMeaning?> meanings = [null];

    private static readonly Lazy<Thesaurus> Own = new(() => ThesaurusReader.Read(Encoding.UTF8.GetString(Resource.Bytes("thesaurus.txt"))));

    /// <summary>The one that is built into this assembly.</summary>
    public static Thesaurus BuiltIn => Own.Value;

    public void Add(IReadOnlyList<string> stems, WordMeaning meaning)
    {
        var node = 0;
        foreach (var stem in stems)
        {
            if (!numbers.TryGetValue(stem, out var number))
                numbers[stem] = number = numbers.Count;
            if (!nodes.TryGetValue(Edge(node, number), out var next))
            {
                nodes[Edge(node, number)] = next = meanings.Count;
                meanings.Add(null);
            }

            node = next;
        }

        meanings[node] = meaning;
    }

    /// <summary>All phrases in some words, shorter ones within longer ones too.</summary>
    public IEnumerable<Phrase> In(IReadOnlyList<Token> words, int first, int end)
    {
        var atoms = Atoms.Of(words, first, end).Select(atom => (Number: numbers.GetValueOrDefault(atom.Stem, -1), atom.Word, atom.Part)).ToList();
        for (var start = 0; start < atoms.Count; start++)
        {
            var node = 0;
            for (var at = start; at < atoms.Count && atoms[at].Number >= 0 && nodes.TryGetValue(Edge(node, atoms[at].Number), out node); at++)
                if (meanings[node] is { } meaning)
                    yield return new(atoms[start].Word, atoms[at].Word, meaning, atoms[start].Part, atoms[at].Part);
        }
    }

    private static long Edge(int node, int stem) => ((long)node << 32) | (uint)stem;
}
