using FlaskPrep.Tests.Architecture;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>What the thesaurus promises to whoever extends it: each line is an entry, and none takes another back.</summary>
public sealed class ThesaurusFileTests
{
    private const int Fewest = 600;

    private static readonly List<(int Line, char Kind, string[] Words)> Entries = Read();

    [Fact]
    public void It_covers_the_field() => Assert.True(Entries.Count >= Fewest, $"{Entries.Count} entries");

    [Fact]
    public void Every_line_is_an_entry()
    {
        foreach (var (line, kind, words) in Entries)
        {
            Assert.True(kind switch { '=' or '>' => words.Length >= 2, '!' => words.Length == 2, _ => false }, $"line {line} is no entry");
            Assert.True(words.All(word => word.Length > 0 && word.IndexOfAny([',', ':', '|']) < 0), $"line {line} has an empty word or a stray mark");
            Assert.True(words.Distinct().Count() == words.Length, $"line {line} says a word twice");
        }
    }

    [Fact]
    public void No_entry_stands_twice()
    {
        // A kind has one line for each head, so that its kinds are found together.
        var known = new Dictionary<string, int>();
        foreach (var (line, kind, words) in Entries)
            Assert.True(known.TryAdd(kind + (kind == '>' ? words[0] : string.Join('|', words.Order())), line), $"line {line} stands already");
    }

    [Fact]
    public void A_word_stands_in_one_line_of_words_that_say_the_same()
    {
        var known = new Dictionary<string, int>();
        foreach (var (line, kind, words) in Entries)
            foreach (var word in words.Where(_ => kind == '='))
                Assert.True(known.TryAdd(word, line), $"line {line}: {word} stands in line {known.GetValueOrDefault(word)} too");
    }

    [Fact]
    public void Opposites_do_not_say_the_same()
    {
        var lines = Entries.Where(entry => entry.Kind == '=').SelectMany(entry => entry.Words.Select(word => (word, entry.Line))).ToDictionary();
        foreach (var (line, _, words) in Entries.Where(entry => entry.Kind == '!'))
            Assert.False(lines.TryGetValue(words[0], out var one) && lines.TryGetValue(words[1], out var other) && one == other, $"line {line} denies line {one}");
    }

    private static List<(int Line, char Kind, string[] Words)> Read()
    {
        List<(int Line, char Kind, string[] Words)> entries = [];
        var text = Repository.Read("seeds", "thesaurus.txt").Split('\n');
        for (var i = 0; i < text.Length; i++)
            if (text[i].Length > 0 && text[i][0] != '#')
                entries.Add((i + 1, text[i] is [var kind, ' ', ..] ? kind : '\0', Words(text[i])));
        return entries;
    }

    private static string[] Words(string line) => line switch
    {
        ['>', ' ', .. var rest] when rest.IndexOf(": ", StringComparison.Ordinal) is > 0 and var end => [Same(rest[..end]), .. rest[(end + 2)..].Split(',').Select(Same)],
        ['=', ' ', .. var rest] => [.. rest.Split(',').Select(Same)],
        ['!', ' ', .. var rest] => [.. rest.Split('|').Select(Same)],
        _ => [],
    };

    // As the grader compares: upper and lower case, a hyphen and a blank are the same.
    private static string Same(string word) => string.Join(' ', word.ToLowerInvariant().Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries));
}
