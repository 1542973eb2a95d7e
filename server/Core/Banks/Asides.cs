using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>What stands among the statements of an answer and is none: pictures and addresses alone, a line that announces a list, an example.</summary>
internal static class Asides
{
    private static readonly string[] Examples = ["For example", "For instance", "E.g.", "Example:", "As an example", "In this example", "In the example", "In the above example", "In the following example"];

    /// <summary>True if nothing is left of it without its pictures and addresses.</summary>
    /// <param name="text">A sentence or an item.</param>
    public static bool SaysNothing(string text)
    {
        var at = 0;
        foreach (ref readonly var inline in MarkdownScanner.Scan(text).Inlines.AsSpan())
        {
            if (inline.Kind != InlineKind.Destination || inline.Span.Start < at)
                continue;
            if (HasWord(text.AsSpan(at..Math.Max(at, PictureStart(text, inline.Span.Start)))))
                return false;
            at = inline.Span.End;
        }

        return at > 0 && !HasWord(text.AsSpan(at));
    }

    /// <summary>True of <em>The major features are:</em></summary>
    public static bool Announces(string text) => text.TrimEnd('*', '_', ' ').EndsWith(':');

    /// <summary>True of what shows by a case what was said before.</summary>
    public static bool IsExample(string text) => Array.Exists(Examples, start => text.AsSpan().TrimStart("*_(").StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>Where the picture begins whose address begins here; there itself for another address.</summary>
    private static int PictureStart(string text, int address)
    {
        var bracket = address > 1 && text[address - 1] == ']' ? text.LastIndexOf('[', address - 2) : -1;
        return bracket > 0 && text[bracket - 1] == '!' ? bracket - 1 : address;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
            if (char.IsLetterOrDigit(letter))
                return true;
        return false;
    }
}
