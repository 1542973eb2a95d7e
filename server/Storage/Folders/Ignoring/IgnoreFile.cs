namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>What a <c>.gitignore</c> says.</summary>
public sealed class IgnoreFile
{
    public const string Name = ".gitignore";

    private readonly IgnoreRule[] rules;

    private IgnoreFile(IgnoreRule[] rules) => this.rules = rules;

    /// <summary>Null where it says nothing.</summary>
    public static IgnoreFile? Parse(string text)
    {
        IgnoreRule[] rules = [.. text.Split('\n').Select(line => IgnoreRule.Parse(line.EndsWith('\r') ? line[..^1] : line)).OfType<IgnoreRule>()];
        return rules.Length == 0 ? null : new(rules);
    }

    /// <summary>Globs that ignore, as an editor has them in <c>files.exclude</c>: each from the root, with <c>{a,b}</c> in it. Null for none.</summary>
    public static IgnoreFile? OfGlobs(IEnumerable<string> globs)
    {
        IgnoreRule[] rules = [.. globs.SelectMany(Braces.Expand).Select(glob => IgnoreRule.Parse(FromRoot(glob))).OfType<IgnoreRule>()];
        return rules.Length == 0 ? null : new(rules);
    }

    private static string FromRoot(string glob) => glob.StartsWith("**/", StringComparison.Ordinal) ? glob.TrimEnd('/') : "/" + glob.TrimStart('/').TrimEnd('/');

    /// <summary>True or false by the last rule that covers a path, null where none does.</summary>
    /// <param name="path">From the folder of the file, with <c>/</c> between names.</param>
    /// <param name="isFolder">True if that is a folder.</param>
    public bool? Ignores(ReadOnlySpan<char> path, bool isFolder)
    {
        for (var i = rules.Length - 1; i >= 0; i--)
            if (rules[i].Covers(path, isFolder))
                return rules[i].Ignores;
        return null;
    }
}
