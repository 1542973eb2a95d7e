namespace FlaskPrep.Core.Text;

/// <summary>What begins a list item.</summary>
/// <param name="Length">Of the bullet, or of the number with its dot or parenthesis; 0 if there is none.</param>
/// <param name="Number">As written, or -1.</param>
internal readonly record struct ListMarker(int Length, int Number)
{
    private const int MaxDigits = 9;

    /// <param name="line">The rest of a line from its first character.</param>
    /// <param name="interrupts">True inside a paragraph, which only a 1 or a bullet with text behind it ends.</param>
    public static ListMarker Read(ReadOnlySpan<char> line, bool interrupts)
    {
        ListMarker marker = line[0] is '-' or '*' or '+' ? new ListMarker(1, -1) : ReadNumber(line);
        if (marker.Length == 0) return default;
        ReadOnlySpan<char> rest = line[marker.Length..];
        if (!rest.IsEmpty && rest[0] is not (' ' or '\t')) return default;
        if (interrupts && (marker.Number is not (-1 or 1) || Markup.IsBlank(rest))) return default;
        return marker;
    }

    /// <summary>The character in a task box at the beginning of an item's text, or '\0'.</summary>
    public static char Task(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[0] != '[' || text[1] is not (' ' or 'x' or 'X') || text[2] != ']') return '\0';
        return text.Length == 3 || text[3] is ' ' or '\t' ? text[1] : '\0';
    }

    private static ListMarker ReadNumber(ReadOnlySpan<char> line)
    {
        int digits = 0;
        int number = 0;
        while (digits < line.Length && char.IsAsciiDigit(line[digits]))
        {
            if (digits == MaxDigits) return default;
            number = number * 10 + (line[digits++] - '0');
        }

        return digits > 0 && digits < line.Length && line[digits] is '.' or ')' ? new ListMarker(digits + 1, number) : default;
    }
}
