using System.Text.RegularExpressions;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>Where Markdig 1.6.0 departs from CommonMark 0.31.2 and its reference parser, which the scanner follows.</summary>
internal static partial class MarkdigQuirks
{
    /// <summary>The name of the quirk that explains a difference, or null.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="missing">What only Markdig sees.</param>
    /// <param name="extra">What only the scanner sees.</param>
    public static string? Explaining(string text, List<string> missing, List<string> extra)
    {
        if (missing.Exists(f => f.Contains(" link ")) && text.Contains("]["))
            return "a ] behind an undefined label is paired with a bracket before it";
        if (text.Contains("\\``")) return "an escaped backtick belongs to the run behind it";
        if (TabBehindMark().IsMatch(text)) return "offsets behind a heading's tab are one too small";
        if (QuotedEmptyHtml().IsMatch(text)) return "an empty quoted line at the end of an HTML block counts";
        if (UnclosedTitle().IsMatch(text)) return "a title that is not closed, or an underline, behind a definition takes the definition with it";
        if (FarMarker().IsMatch(text)) return "a marker between an item's marker and its content begins a sibling though it is indented by four";
        if (BreakOfBullets().IsMatch(text)) return "a thematic break of bullets behind an open fence in a list begins an item";
        return null;
    }

    [GeneratedRegex(@"#[ ]*\t")]
    private static partial Regex TabBehindMark();

    [GeneratedRegex(@"^.*>.*<[!?](.*\n)+.*>[ >]*$", RegexOptions.Multiline)]
    private static partial Regex QuotedEmptyHtml();

    [GeneratedRegex(@"\[.\]:\s*\S+(.*\n)+?.*([""'(]|---|===)")]
    private static partial Regex UnclosedTitle();

    [GeneratedRegex(@"^.*([-*+]|\d[.)])(.*\n)+.*(    |\t).*([-*+]|\d[.)])", RegexOptions.Multiline)]
    private static partial Regex FarMarker();

    [GeneratedRegex(@"(```|~~~)(.*\n)+.*(- --|---|- - -)")]
    private static partial Regex BreakOfBullets();
}
