namespace FlaskPrep.Core.Text;

/// <summary>Walks the slashes of a uri without looking into its names.</summary>
internal static class UriPath
{
    /// <summary>The uri up to its last name, without the slash in front of that; the root stays.</summary>
    public static ReadOnlySpan<char> Parent(ReadOnlySpan<char> uri)
    {
        int root = RootLength(uri);
        ReadOnlySpan<char> names = uri[root..].TrimEnd('/');
        int slash = names.LastIndexOf('/');
        return slash <= 0 ? uri[..Math.Min(uri.Length, root + 1)] : uri[..(root + slash)];
    }

    /// <summary>A relative path below a folder; <c>.</c> and <c>..</c> are followed, a leading slash starts at the root.</summary>
    public static string Append(ReadOnlySpan<char> folder, ReadOnlySpan<char> relative)
    {
        int root = RootLength(folder);
        string start = folder[..root].ToString();
        var names = new List<string>();
        Follow(names, folder[root..], 0);
        int rootNames = names.Count > 0 && IsDrive(names[0]) ? 1 : 0;
        if (relative.StartsWith('/')) names.RemoveRange(rootNames, names.Count - rootNames);
        Follow(names, relative, rootNames);
        return start + "/" + string.Join('/', names);
    }

    private static void Follow(List<string> names, ReadOnlySpan<char> path, int rootNames)
    {
        foreach (Range range in path.Split('/'))
        {
            ReadOnlySpan<char> name = path[range];
            if (name.IsEmpty || name is ".") continue;
            if (name is not "..") names.Add(name.ToString());
            else if (names.Count > rootNames) names.RemoveAt(names.Count - 1);
        }
    }

    private static bool IsDrive(string name) =>
        name.Length is 2 or 4 && char.IsAsciiLetter(name[0]) &&
        (name[1] == ':' || name.EndsWith("%3A", StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the first name's slash stands: behind <c>scheme://authority</c> or <c>scheme:</c>.</summary>
    private static int RootLength(ReadOnlySpan<char> uri)
    {
        int authority = uri.IndexOf("://");
        if (authority >= 0)
        {
            int slash = uri[(authority + 3)..].IndexOf('/');
            return slash < 0 ? uri.Length : authority + 3 + slash;
        }

        return uri.IndexOf(':') + 1;
    }
}
