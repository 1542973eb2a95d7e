namespace FlaskPrep.Core.Grading;

/// <summary>
/// Finds words by their letters, three in a row: a word misspelled in two places, or two words of one family that no rule of endings brings together.
/// </summary>
internal sealed class Similarity
{
    private const int Row = 3;
    private const int Shortest = 5;
    private const int Longest = 32;
    private const double Least = 0.6;

    private readonly Dictionary<int, List<string>> byRow = [];

    /// <param name="word">In lower case.</param>
    public static bool Suits(string word) => word.Length is >= Shortest and <= Longest && word.AsSpan().IndexOfAnyInRange('0', '9') < 0;

    public void Add(string word)
    {
        foreach (var row in Rows(word))
        {
            if (!byRow.TryGetValue(row, out var words))
                byRow[row] = words = [];
            if (!words.Contains(word))
                words.Add(word);
        }
    }

    /// <summary>The word that has most rows in common with another, and their share of all rows, 0 to 1; null if none has enough.</summary>
    public (string Word, double Share)? Find(string word)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = Rows(word);
        foreach (var row in own)
            if (byRow.TryGetValue(row, out var words))
                foreach (var candidate in words)
                    shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
        (string Word, double Share)? best = null;
        foreach (var (candidate, count) in shared)
        {
            // The first letter is hardly ever wrong, and often the whole difference: synchronous, asynchronous.
            var share = candidate[0] == word[0] ? 2.0 * count / (own.Count + Rows(candidate).Count) : 0;
            if (share >= Least && (best is null || share > best.Value.Share))
                best = (candidate, share);
        }

        return best;
    }

    private static HashSet<int> Rows(string word)
    {
        var padded = $"^{word}";
        var rows = new HashSet<int>();
        for (var i = 0; i + Row <= padded.Length; i++)
            rows.Add((padded[i] << 20) ^ (padded[i + 1] << 10) ^ padded[i + 2]);
        return rows;
    }
}
