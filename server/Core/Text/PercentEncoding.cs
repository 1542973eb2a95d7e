using System.Buffers;
using System.Globalization;
using System.Text;

namespace FlaskPrep.Core.Text;

/// <summary>Percent-encoding of uris over UTF-8. Encoding what was decoded gives one spelling for all that mean the same.</summary>
internal static class PercentEncoding
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Encodes all but letters, digits and <c>/-._~</c>, as VS Code does.</summary>
    public static string Encode(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyExcept(Plain) < 0) return text.ToString();
        var result = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Plain.Contains((char)rune.Value))
            {
                result.Append((char)rune.Value);
                continue;
            }

            int count = rune.EncodeToUtf8(bytes);
            for (int i = 0; i < count; i++) result.Append('%').Append(bytes[i].ToString("X2", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    /// <summary>Decodes what is valid UTF-8 and leaves the rest as it is, with its percent signs.</summary>
    public static string Decode(ReadOnlySpan<char> text)
    {
        int percent = text.IndexOf('%');
        if (percent < 0) return text.ToString();
        var result = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        Span<char> units = stackalloc char[2];
        while (percent >= 0)
        {
            result.Append(text[..percent]);
            text = text[percent..];
            int count = 0;
            while (count < 4 && ByteAt(text[(3 * count)..]) is >= 0 and int value) bytes[count++] = (byte)value;
            if (Rune.DecodeFromUtf8(bytes[..count], out Rune rune, out int used) == OperationStatus.Done)
            {
                result.Append(units[..rune.EncodeToUtf16(units)]);
                text = text[(3 * used)..];
            }
            else
            {
                result.Append('%');
                text = text[1..];
            }

            percent = text.IndexOf('%');
        }

        return result.Append(text).ToString();
    }

    private static int ByteAt(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] == '%' && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2])
            ? byte.Parse(text.Slice(1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
            : -1;
}
