using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>A comment that turns findings off.</summary>
/// <param name="Scope">The text in which they are off.</param>
/// <param name="Codes">Which rules; empty for all.</param>
public sealed record Suppression(TextSpan Scope, IReadOnlyList<string> Codes)
{
    public bool Covers(string code, TextSpan span) =>
        Scope.Start <= span.Start && span.Start <= Scope.End
        && (Codes.Count == 0 || Codes.Contains(code, StringComparer.OrdinalIgnoreCase));
}
