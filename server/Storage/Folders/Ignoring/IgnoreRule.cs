namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>A line of a <c>.gitignore</c>.</summary>
internal sealed class IgnoreRule
{
    private readonly GlobPattern pattern;
    private readonly bool isOfFolders;
    private readonly bool isOfNames;

    private IgnoreRule(GlobPattern pattern, bool ignores, bool isOfFolders, bool isOfNames)
    {
        this.pattern = pattern;
        Ignores = ignores;
        this.isOfFolders = isOfFolders;
        this.isOfNames = isOfNames;
    }

    /// <summary>False for a line that begins with <c>!</c>.</summary>
    public bool Ignores { get; }

    /// <summary>Null for a comment and an empty line.</summary>
    public static IgnoreRule? Parse(string line)
    {
        if (line.StartsWith('#'))
            return null;
        var text = WithoutSpacesBehind(line);
        var ignores = !text.StartsWith('!');
        if (!ignores)
            text = text[1..];
        var isOfFolders = text.EndsWith('/');
        if (isOfFolders)
            text = text[..^1];
        if (text.Length == 0)
            return null;
        // Wherever it is: the same as the name alone, which is compared sooner.
        if (text.StartsWith("**/", StringComparison.Ordinal) && !text.AsSpan(3).Contains('/'))
            text = text[3..];
        // Without a slash it is about names, wherever they are.
        var isOfNames = !text.Contains('/');
        return new(GlobPattern.Parse(text.StartsWith('/') ? text[1..] : text), ignores, isOfFolders, isOfNames);
    }

    /// <param name="path">From the folder of the <c>.gitignore</c>, with <c>/</c> between names.</param>
    /// <param name="isFolder">True if that is a folder.</param>
    public bool Covers(ReadOnlySpan<char> path, bool isFolder) =>
        (isFolder || !isOfFolders) && pattern.Matches(isOfNames ? path[(path.LastIndexOf('/') + 1)..] : path);

    /// <summary>Spaces at the end do not count, unless there is a backslash before one.</summary>
    private static string WithoutSpacesBehind(string line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] == ' ')
            end--;
        var backslashes = 0;
        while (end - backslashes > 0 && line[end - backslashes - 1] == '\\')
            backslashes++;
        return backslashes % 2 == 1 && end < line.Length ? line[..(end + 1)] : line[..end];
    }
}
