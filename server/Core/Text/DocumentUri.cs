namespace FlaskPrep.Core.Text;

/// <summary>
/// The name of a document. It keeps the spelling that the client used, which every answer echoes, and compares by a normalized one, because
/// clients spell one file in many ways: <c>file:///c%3A/x</c>, <c>file:///C:/x</c>, <c>file:///c:/x</c>. Letters are compared as they are:
/// NFC and NFD are two names, and so are <c>A.md</c> and <c>a.md</c>, since on some disks they are two files. Any other scheme than
/// <c>file</c> is an opaque name without a path, and so is what is no uri at all.
/// </summary>
public sealed class DocumentUri : IEquatable<DocumentUri>
{
    private readonly string spelling;
    private readonly string key;

    private DocumentUri(string spelling, string key, string scheme, string? path)
    {
        this.spelling = spelling;
        this.key = key;
        Scheme = scheme;
        Path = path;
    }

    /// <summary>In lower case; empty if the spelling is no uri.</summary>
    public string Scheme { get; }

    public bool IsFile => Path != null;

    /// <summary>
    /// The path on disk, decoded; null if this is no file. What kind of path it is shows in its spelling, not in the system we run on:
    /// <c>/a b/x.md</c>, <c>c:\notes\x.md</c>, <c>\\server\share\x.md</c>.
    /// </summary>
    public string? Path { get; }

    /// <summary>
    /// The last part of the name, decoded, also of an opaque one: <c>a b.md</c> of <c>vscode-vfs://github/a%20b.md?x</c>.
    /// </summary>
    public string FileName
    {
        get
        {
            string whole = Path ?? PercentEncoding.Decode(Hierarchy()[(Scheme.Length == 0 ? 0 : Scheme.Length + 1)..]);
            ReadOnlySpan<char> trimmed = whole.AsSpan().TrimEnd('/');
            int separator = Path != null && !whole.StartsWith('/') ? trimmed.LastIndexOfAny('/', '\\') : trimmed.LastIndexOf('/');
            return trimmed[(separator + 1)..].ToString();
        }
    }

    /// <summary>With its dot, as written; empty if there is none.</summary>
    public string Extension
    {
        get
        {
            string name = FileName;
            int dot = name.LastIndexOf('.');
            return dot < 0 || dot == name.Length - 1 ? "" : name[dot..];
        }
    }

    /// <summary>Never throws: what cannot be understood is an opaque name that equals only itself.</summary>
    public static DocumentUri Parse(string spelling)
    {
        string scheme = SchemeOf(spelling);
        if (scheme != "file") return new DocumentUri(spelling, string.Concat(scheme, spelling.AsSpan(scheme.Length)), scheme, null);
        if (FilePath.FromUri(spelling.AsSpan("file:".Length), out ReadOnlySpan<char> tail) is not { } path)
            return new DocumentUri(spelling, string.Concat(scheme, spelling.AsSpan(scheme.Length)), scheme, null);
        return new DocumentUri(spelling, string.Concat(path.ToUri(), tail), scheme, path.ToNative());
    }

    /// <summary>
    /// The uri of an absolute path, percent-encoded as VS Code does it (<c>file:///c%3A/a%20b.md</c>). The spelling of the path says what
    /// it is: a drive, a <c>\\server\share</c>, else a path whose only separator is <c>/</c>.
    /// </summary>
    public static DocumentUri FromPath(string path)
    {
        FilePath parsed = FilePath.FromNative(path);
        string uri = parsed.ToUri();
        return new DocumentUri(uri, uri, "file", parsed.ToNative());
    }

    /// <summary>What lies below this folder; dots are followed, never above the root.</summary>
    /// <param name="relativePath">Names with <c>/</c> between them, not percent-encoded.</param>
    public DocumentUri Child(string relativePath) => Parse(UriPath.Append(Hierarchy(), PercentEncoding.Encode(relativePath)));

    /// <summary>
    /// What a link in this document points to, without its query and fragment. A link that is only a fragment points to this document.
    /// </summary>
    /// <param name="reference">As written in the link, percent-encoded or not: <c>other%20note.md#part</c>, <c>https://…</c>.</param>
    public DocumentUri Resolve(string reference)
    {
        if (SchemeOf(reference).Length > 0) return Parse(reference);
        ReadOnlySpan<char> target = reference;
        int end = target.IndexOfAny('?', '#');
        if (end >= 0) target = target[..end];
        if (target.IsEmpty) return this;
        return Parse(UriPath.Append(UriPath.Parent(Hierarchy()), PercentEncoding.Encode(PercentEncoding.Decode(target))));
    }

    /// <summary>The folder that this lies in; of a root, itself.</summary>
    public DocumentUri Parent => Parse(UriPath.Parent(Hierarchy()).ToString());

    /// <summary>True if this is a folder that another document lies in, however deep.</summary>
    public bool Contains(DocumentUri other) => BelowThis(other) >= 0;

    /// <summary>
    /// The path from this folder to a document below it, decoded, with <c>/</c> between the names; null if it does not lie below.
    /// </summary>
    public string? RelativePath(DocumentUri other)
    {
        int below = BelowThis(other);
        return below < 0 ? null : PercentEncoding.Decode(other.key.AsSpan(below));
    }

    public bool Equals(DocumentUri? other) => other is not null && key == other.key;

    public override bool Equals(object? obj) => Equals(obj as DocumentUri);

    public override int GetHashCode() => key.GetHashCode();

    /// <summary>As the client spelled it.</summary>
    public override string ToString() => spelling;

    public static bool operator ==(DocumentUri? left, DocumentUri? right) => left is null ? right is null : left.Equals(right);

    public static bool operator !=(DocumentUri? left, DocumentUri? right) => !(left == right);

    /// <summary>Where in the key of a document the path below this folder begins; negative if it does not lie below. Asked for every note: it makes nothing.</summary>
    private int BelowThis(DocumentUri other)
    {
        ReadOnlySpan<char> folder = key.AsSpan(0, key.EndsWith('/') ? key.Length - 1 : key.Length);
        ReadOnlySpan<char> inner = other.key;
        bool isBelow = inner.Length > folder.Length + 1 && inner[folder.Length] == '/' && inner.StartsWith(folder, StringComparison.Ordinal);
        return isBelow ? folder.Length + 1 : -1;
    }

    /// <summary>The spelling without query and fragment.</summary>
    private ReadOnlySpan<char> Hierarchy()
    {
        int end = Scheme.Length == 0 ? -1 : spelling.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? spelling : spelling.AsSpan(0, end);
    }

    /// <summary>A single letter is no scheme but a drive that somebody sent without making it a uri.</summary>
    private static string SchemeOf(string spelling)
    {
        int colon = spelling.IndexOf(':');
        if (colon < 2 || !char.IsAsciiLetter(spelling[0])) return "";
        ReadOnlySpan<char> scheme = spelling.AsSpan(0, colon);
        foreach (char c in scheme)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return "";
        return scheme.ToString().ToLowerInvariant();
    }
}
