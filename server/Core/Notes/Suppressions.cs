using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>Where comments turn findings off. Asking costs the same however many comments there are.</summary>
public sealed class Suppressions
{
    private static readonly HashSet<string> All = [];

    private readonly SourceText source;
    private readonly ScannedDocument scanned;
    private readonly Dictionary<int, HashSet<string>> lines = [];
    private readonly Dictionary<int, HashSet<string>> fences = [];
    private HashSet<string>? file;

    internal Suppressions(SourceText source, ScannedDocument scanned)
    {
        this.source = source;
        this.scanned = scanned;
    }

    /// <summary>True if a comment turns this rule off for a finding that begins here.</summary>
    public bool Cover(string code, int offset) =>
        Holds(file, code)
        || Holds(lines.GetValueOrDefault(source.Lines.LineOf(offset)), code)
        || (fences.Count > 0 && scanned.BlockAt(offset) is { Kind: BlockKind.Fence } fence && Holds(fences.GetValueOrDefault(fence.Line), code));

    internal void AddFile(string[] codes) => file = With(file, codes);

    internal void AddLine(int line, string[] codes) => lines[line] = With(lines.GetValueOrDefault(line), codes);

    /// <summary>A line, and the whole fence where one begins there: a comment inside it would be code.</summary>
    internal void AddNextLine(int line, string[] codes)
    {
        AddLine(line, codes);
        fences[line] = With(fences.GetValueOrDefault(line), codes);
    }

    private static bool Holds(HashSet<string>? codes, string code) => codes is not null && (codes == All || codes.Contains(code));

    /// <param name="known">Those so far, or null.</param>
    /// <param name="codes">More; none are all.</param>
    private static HashSet<string> With(HashSet<string>? known, string[] codes)
    {
        if (codes.Length == 0 || known == All)
            return All;
        known ??= new(StringComparer.OrdinalIgnoreCase);
        known.UnionWith(codes);
        return known;
    }
}
