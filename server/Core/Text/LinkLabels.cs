using System.Text;

namespace FlaskPrep.Core.Text;

/// <summary>The labels that a document defines, compared without regard to case and to how white space is written.</summary>
internal sealed class LinkLabels
{
    private HashSet<string>? labels;

    public bool IsEmpty => labels == null;

    public void Add(ReadOnlySpan<char> label) => (labels ??= new HashSet<string>(StringComparer.Ordinal)).Add(Normalized(label));

    public bool Contains(ReadOnlySpan<char> label) => labels != null && labels.Contains(Normalized(label));

    private static string Normalized(ReadOnlySpan<char> label)
    {
        var result = new StringBuilder(label.Length);
        foreach (char c in label)
        {
            if (!Markup.IsSpace(c)) result.Append(char.ToUpperInvariant(c));
            else if (result.Length > 0 && result[^1] != ' ') result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }
}
