namespace FlaskPrep.Storage.Folders.Ignoring;

/// <summary>
/// What of a notes folder is not to be read: by every <c>.gitignore</c> in it and in the folders above it up to the repository's root, and by the editor's
/// <c>files.exclude</c>. Each <c>.gitignore</c> is read once, when its folder is first met; not for two threads at once.
/// </summary>
internal sealed class IgnoredFiles
{
    private readonly string root;
    private readonly IgnoreFile? excluded;
    private readonly Dictionary<string, Level> levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Level>.AlternateLookup<ReadOnlySpan<char>> levelOf;

    /// <param name="root">The notes folder, an absolute path without a separator at its end.</param>
    /// <param name="excludes">Globs of the editor.</param>
    public IgnoredFiles(string root, IReadOnlyCollection<string> excludes)
    {
        this.root = root;
        excluded = IgnoreFile.OfGlobs(excludes);
        levelOf = levels.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>True if this is to be passed by, and all below it. Asked from the top down: what lies in an ignored folder is ignored, whatever is said of it.</summary>
    /// <param name="folder">The absolute path of the folder that it lies in, in the root or the root itself.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isFolder">True if it is a folder.</param>
    public bool Hold(ReadOnlySpan<char> folder, ReadOnlySpan<char> name, bool isFolder)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        var level = LevelOf(folder);
        if (level.Rules is null && level.Above is null && excluded is null)
            return false;
        var path = Path.Join(folder, name);
        if (excluded?.Ignores(Relative(path, root), isFolder) == true)
            return true;
        for (var at = level; at is not null; at = at.Above)
            if (at.Rules?.Ignores(Relative(path, at.Folder), isFolder) is { } ignores)
                return ignores;
        return false;
    }

    private static ReadOnlySpan<char> Relative(string path, string folder)
    {
        var relative = path.AsSpan(folder.Length).TrimStart(Path.DirectorySeparatorChar);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.ToString().Replace(Path.DirectorySeparatorChar, '/');
    }

    private Level LevelOf(ReadOnlySpan<char> folder)
    {
        if (levelOf.TryGetValue(folder, out var known))
            return known;
        var path = folder.ToString();
        var above = path.Length > root.Length && Path.GetDirectoryName(path) is { } parent ? LevelOf(parent) : Outside(path);
        // Levels that say nothing are passed over when asked.
        return levels[path] = new(path, RulesOf(path), above is { Rules: null } ? above.Above : above);
    }

    /// <summary>The folders above the root, up to that of the repository; null where there is none.</summary>
    private static Level? Outside(string root)
    {
        var folders = new Stack<string>();
        for (var folder = root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (folder != root)
                folders.Push(folder);
            if (!Path.Exists(Path.Join(folder, ".git")))
                continue;
            Level? level = null;
            foreach (var inside in folders)
                level = RulesOf(inside) is { } rules ? new(inside, rules, level) : level;
            return level;
        }

        return null;
    }

    private static IgnoreFile? RulesOf(string folder) =>
        Path.Join(folder, IgnoreFile.Name) is var file && File.Exists(file) && TextFile.Read(file).Text is { } text ? IgnoreFile.Parse(text.Text) : null;

    /// <param name="Folder">Whose rules they are.</param>
    /// <param name="Rules">Null for none.</param>
    /// <param name="Above">The next folder above that has some.</param>
    private sealed record Level(string Folder, IgnoreFile? Rules, Level? Above);
}
