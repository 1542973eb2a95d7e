namespace FlaskPrep.Core.Text;

/// <summary>A path on a disk, told apart by its spelling, since a server on Linux may hear of a client's Windows paths.</summary>
/// <param name="Host">The server of <c>\\server\share</c>, in lower case, or empty.</param>
/// <param name="Names">With <c>/</c> between the names and in front; a drive's letter in lower case: <c>/c:/notes</c>.</param>
internal sealed record FilePath(string Host, string Names)
{
    private bool HasDrive => Names.Length >= 3 && Names[2] == ':' && char.IsAsciiLetter(Names[1]) && (Names.Length == 3 || Names[3] == '/');

    public static FilePath FromNative(string path)
    {
        if (path.StartsWith(@"\\?\UNC\", StringComparison.OrdinalIgnoreCase)) path = @"\\" + path[8..];
        else if (path.StartsWith(@"\\?\", StringComparison.Ordinal)) path = path[4..];

        bool drive = path.Length >= 2 && path[1] == ':' && char.IsAsciiLetter(path[0]);
        bool share = path.StartsWith(@"\\", StringComparison.Ordinal) && path.Length > 2;
        share |= path.StartsWith("//", StringComparison.Ordinal) && path.Length > 2 && path[2] != '/';
        if (drive) return Normalized("", "/" + path.Replace('\\', '/'));
        if (!share) return Normalized("", path.StartsWith('/') ? path : "/" + path);
        path = path.Replace('\\', '/');
        int slash = path.IndexOf('/', 2);
        return slash < 0 ? Normalized(path[2..], "/") : Normalized(path[2..slash], path[slash..]);
    }

    /// <summary>Reads what follows <c>file:</c>; null if that names no file.</summary>
    /// <param name="uri">All behind the colon.</param>
    /// <param name="tail">Query and fragment, with their marks.</param>
    public static FilePath? FromUri(ReadOnlySpan<char> uri, out ReadOnlySpan<char> tail)
    {
        int end = uri.IndexOfAny('?', '#');
        tail = end < 0 ? [] : uri[end..];
        ReadOnlySpan<char> path = end < 0 ? uri : uri[..end];
        string host = "";
        if (path.StartsWith("//"))
        {
            path = path[2..];
            int slash = path.IndexOf('/');
            host = PercentEncoding.Decode(slash < 0 ? path : path[..slash]);
            path = slash < 0 ? "/" : path[slash..];
            if (host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) host = "";
        }

        if (!path.StartsWith('/') || host.AsSpan().IndexOfAny('/', '\\', '\0') >= 0) return null;
        string names = PercentEncoding.Decode(path);
        if (names.Contains('\0')) return null;
        // Some clients write a share with four slashes.
        return host.Length == 0 && names.StartsWith("//", StringComparison.Ordinal) ? FromNative(names) : Normalized(host, names);
    }

    public string ToUri() => "file://" + PercentEncoding.Encode(Host) + PercentEncoding.Encode(Names);

    public string ToNative()
    {
        if (Host.Length > 0) return @"\\" + Host + Names.Replace('/', '\\');
        return HasDrive ? Names[1..].Replace('/', '\\') : Names;
    }

    private static FilePath Normalized(string host, string names)
    {
        string slashed = "/" + names.Replace('\\', '/').TrimStart('/');
        bool drive = host.Length == 0 && new FilePath("", slashed).HasDrive;
        if (drive) slashed = "/" + char.ToLowerInvariant(slashed[1]) + slashed[2..];
        names = (drive || host.Length > 0 ? slashed : "/" + names.TrimStart('/')).TrimEnd('/');
        bool root = names.Length == 0 || (drive && names.Length == 3);
        return new FilePath(host.ToLowerInvariant(), root ? names + "/" : names);
    }
}
