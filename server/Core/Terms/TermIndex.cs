using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Terms;

/// <summary>
/// All spellings of all terms, found by the first word of the spelling. Where two banks know the same spelling, the first bank's wins.
/// </summary>
public sealed class TermIndex
{
    private readonly Dictionary<string, List<TermKey>> byFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<TermKey>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly List<PlaceholderKey> placeholders = [];
    private readonly Dictionary<string, TermKey> keys = new(StringComparer.OrdinalIgnoreCase);

    public TermIndex(IEnumerable<Bank> banks)
    {
        foreach (var bank in banks)
        foreach (var term in bank.Terms)
            Add(bank, term);
        foreach (var candidates in byFirstWord.Values)
            candidates.Sort((a, b) => b.Text.Length.CompareTo(a.Text.Length));
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static TermIndex Empty { get; } = new([]);

    /// <summary>The right spellings and the wrong ones.</summary>
    public IReadOnlyCollection<TermKey> Keys => keys.Values;

    public TermKey? Find(string spelling) => keys.GetValueOrDefault(spelling);

    /// <summary>The keys found in some regions of a text, longest first, never overlapping. Of fenced code only Python's words can be about Flask.</summary>
    public IReadOnlyList<TermMatch> Match(string text, ReadOnlySpan<TextRegion> regions)
    {
        var found = new List<TermMatch>();
        Match(text, regions, found);
        return found;
    }

    /// <summary>The same, added to what was found before.</summary>
    public void Match(string text, ReadOnlySpan<TextRegion> regions, List<TermMatch> found)
    {
        foreach (var region in regions)
            if (region.Kind != RegionKind.Code)
                Match(text, region, found);
    }

    private void Match(string text, TextRegion region, List<TermMatch> found)
    {
        var span = text.AsSpan(0, region.Span.End);
        var at = region.Span.Start;
        while (at < span.Length)
        {
            var c = span[at];
            if (c == '{' && Placeholder(span, at) is { } placeholder)
            {
                found.Add(new(placeholder.Key, placeholder.Span, region.Kind, placeholder.Key.Strength));
                at = placeholder.Span.End;
            }
            else if (!WordBoundary.IsWordChar(c))
            {
                at++;
            }
            else
            {
                var end = at + 1;
                while (end < span.Length && WordBoundary.IsWordChar(span[end]))
                    end++;
                at = MatchWord(span, region, new(at, end), found) ?? end;
            }
        }
    }

    private int? MatchWord(ReadOnlySpan<char> text, TextRegion region, TextSpan word, List<TermMatch> found)
    {
        if (!lookup.TryGetValue(word.Length <= 64 ? text[word.Start..word.End] : default, out var candidates))
            return null;
        foreach (var key in candidates)
        {
            var start = word.Start - FirstWord(key.Text).Start;
            var end = start + key.Text.Length;
            if (start < region.Span.Start || end > region.Span.End)
                continue;
            if (!text[start..end].Equals(key.Text, StringComparison.OrdinalIgnoreCase))
                continue;
            // A boundary may look beyond its region: in `app.`**`session`** the dot belongs to the word all the same.
            if (!WordBoundary.Before(text, start) || !WordBoundary.After(text, end))
                continue;
            found.Add(new(key, new(start, end), region.Kind, StrengthOf(key, text[start..end], region.Kind)));
            return end;
        }

        return null;
    }

    /// <summary>
    /// A capitalized plain word that prose writes small may be an everyday word: <em>flask</em> is a bottle there, and a library in code.
    /// </summary>
    private static TermStrength StrengthOf(TermKey key, ReadOnlySpan<char> written, RegionKind region)
    {
        if (key.Strength == TermStrength.Weak || region != RegionKind.Text)
            return key.Strength;
        var plainWord = true;
        var capitalized = false;
        var writtenSmall = true;
        for (var i = 0; i < written.Length; i++)
        {
            plainWord &= char.IsLetter(key.Text[i]);
            capitalized |= char.IsUpper(key.Text[i]);
            writtenSmall &= !char.IsUpper(written[i]);
        }

        return plainWord && capitalized && writtenSmall ? TermStrength.Weak : TermStrength.Strong;
    }

    private (TermKey Key, TextSpan Span)? Placeholder(ReadOnlySpan<char> text, int at)
    {
        foreach (var placeholder in placeholders)
            if (placeholder.MatchAt(text, at) is { } end)
                return (placeholder.Key, new(at, end));
        return null;
    }

    private void Add(Bank bank, Term term)
    {
        Add(new TermKey(term.Name, term, bank, term.Strength, IsMisspelling: false));
        foreach (var alias in term.Aliases)
        {
            var strength = term.WeakAliases.Contains(alias) ? TermStrength.Weak : TermStrength.Strong;
            Add(new TermKey(alias, term, bank, strength, IsMisspelling: false));
        }

        foreach (var misspelling in term.Misspellings)
            Add(new TermKey(misspelling, term, bank, term.Strength, IsMisspelling: true));
    }

    private void Add(TermKey key)
    {
        if (!keys.TryAdd(key.Text, key))
            return;
        var word = FirstWord(key.Text);
        if (word.IsEmpty)
        {
            if (PlaceholderKey.From(key) is { } placeholder)
                placeholders.Add(placeholder);
            return;
        }

        var first = word.Of(key.Text);
        if (!byFirstWord.TryGetValue(first, out var candidates))
            byFirstWord[first] = candidates = [];
        candidates.Add(key);
    }

    private static TextSpan FirstWord(string key)
    {
        var start = 0;
        while (start < key.Length && !WordBoundary.IsWordChar(key[start]))
            start++;
        var end = start;
        while (end < key.Length && WordBoundary.IsWordChar(key[end]))
            end++;
        return new(start, end);
    }
}
