namespace FlaskPrep.Core.Grading.Meaning;

/// <summary>Gathers what the lines of the thesaurus say of each phrase.</summary>
internal sealed class ThesaurusBuilder
{
    private readonly Dictionary<string, Draft> drafts = new(StringComparer.Ordinal);
    private readonly List<List<Draft>> entries = [[]];

    public void AddEntry(IReadOnlyList<string> phrases, float strength)
    {
        var entry = entries.Count;
        entries.Add([]);
        foreach (var phrase in phrases)
        {
            var draft = DraftOf(phrase);
            if (draft.Entries.Add(entry))
                entries[entry].Add(draft);
            Raise(draft, new(MeaningKey.Entry(entry), strength));
        }
    }

    /// <summary>Each word for one of <paramref name="kinds"/> says each word for <paramref name="whole"/>.</summary>
    public void AddKinds(string whole, IReadOnlyList<string> kinds, float strength)
    {
        foreach (var entry in EntriesOf(whole))
            foreach (var draft in kinds.SelectMany(SameAs).Distinct())
                Raise(draft, new(MeaningKey.Entry(entry), strength, IsKind: true));
    }

    public void AddOpposites(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        Oppose(one, other);
        Oppose(other, one);
    }

    public Thesaurus Build()
    {
        var thesaurus = new Thesaurus();
        foreach (var draft in drafts.Values)
            thesaurus.Add(draft.Atoms, new([.. draft.Says.Values], [.. draft.Opposes]));
        return thesaurus;
    }

    private static void Raise(Draft draft, Meant meant)
    {
        if (meant.Strength > draft.Says.GetValueOrDefault(meant.Key).Strength)
            draft.Says[meant.Key] = meant;
    }

    private void Oppose(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var opposed = other.SelectMany(EntriesOf).Distinct().Select(MeaningKey.Entry).ToList();
        foreach (var draft in one.SelectMany(SameAs).Distinct())
            draft.Opposes.UnionWith(opposed);
    }

    private IReadOnlyCollection<int> EntriesOf(string phrase)
    {
        var draft = DraftOf(phrase);
        if (draft.Entries.Count == 0)
            AddEntry([phrase], 1);
        return draft.Entries;
    }

    private IEnumerable<Draft> SameAs(string phrase)
    {
        var draft = DraftOf(phrase);
        return draft.Entries.SelectMany(entry => entries[entry]).Append(draft);
    }

    private Draft DraftOf(string phrase)
    {
        var atoms = Atoms.Of(TokenScanner.Scan(phrase)).Select(atom => atom.Stem).ToArray();
        var key = string.Join(' ', atoms);
        if (!drafts.TryGetValue(key, out var draft))
            drafts[key] = draft = new(atoms);
        return draft;
    }

    private sealed class Draft(string[] atoms)
    {
        public string[] Atoms { get; } = atoms;

        public HashSet<int> Entries { get; } = [];

        public Dictionary<ulong, Meant> Says { get; } = [];

        public HashSet<ulong> Opposes { get; } = [];
    }
}
