namespace FlaskPrep.Tests.Architecture;

/// <summary>The repository's own files, found upwards from where the tests were built.</summary>
internal static class Repository
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static string Root { get; } = FindRoot();

    /// <summary>The rooms: the folders in server/ that hold a project.</summary>
    public static IEnumerable<string> Rooms =>
        Directory.EnumerateFiles(PathOf("server"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order();

    public static string PathOf(params string[] names) => Path.Combine([Root, .. names]);

    public static string Read(params string[] names) => File.ReadAllText(PathOf(names));

    /// <summary>The C# files below a folder that somebody wrote, as paths from the root with <c>/</c>.</summary>
    public static IReadOnlyList<string> SourcesIn(string folder) =>
    [
        .. Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split(Separators).Any(name => name is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "FlaskPrepLsp.sln")))
                return folder;
        throw new InvalidOperationException("these tests run inside the repository");
    }
}
