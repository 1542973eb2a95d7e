namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary><c>*.{md,txt}</c> is <c>*.md</c> and <c>*.txt</c>, as editors write globs.</summary>
internal static class Braces
{
    /// <summary>More than this is no setting that somebody wrote: then the glob is taken as it is.</summary>
    private const int Most = 256;

    public static IReadOnlyList<string> Expand(string glob)
    {
        List<string> expanded = [glob];
        for (var i = 0; i < expanded.Count;)
        {
            if (Innermost(expanded[i]) is not var (open, close))
            {
                i++;
                continue;
            }

            var one = expanded[i];
            expanded.RemoveAt(i);
            expanded.InsertRange(i, one[(open + 1)..close].Split(',').Select(choice => one[..open] + choice + one[(close + 1)..]));
            if (expanded.Count > Most)
                return [glob];
        }

        return expanded;
    }

    private static (int Open, int Close)? Innermost(string glob)
    {
        var close = glob.IndexOf('}');
        var open = close < 0 ? -1 : glob.LastIndexOf('{', close);
        return open < 0 ? null : (open, close);
    }
}
