using System.Buffers.Text;

namespace FlaskPrep.Protocol.Framing;

/// <summary>
/// An editor that holds half an emoji sends <c>"\ud83d"</c>, which JSON allows and System.Text.Json refuses to read as a string: the edit
/// would be lost and the document out of step for good. U+FFFD takes as many bytes here and one UTF-16 unit too, so every position holds.
/// </summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    public static void Replace(Span<byte> json)
    {
        var at = 0;
        while (true)
        {
            var next = json[at..].IndexOf((byte)'\\');
            if (next < 0)
                return;
            at += next;
            if (!TryUnit(json, at, out var unit))
            {
                // An escape of two characters; skipping both keeps the second backslash of \\ from starting one.
                at = Math.Min(at + 2, json.Length);
                continue;
            }
            if (char.IsHighSurrogate(unit) && TryUnit(json, at + EscapeLength, out var low) && char.IsLowSurrogate(low))
            {
                at += 2 * EscapeLength;
                continue;
            }
            if (char.IsSurrogate(unit))
                "\\ufffd"u8.CopyTo(json[at..]);
            at += EscapeLength;
        }
    }

    private static bool TryUnit(ReadOnlySpan<byte> json, int at, out char unit)
    {
        unit = default;
        if (at + EscapeLength > json.Length || json[at] != '\\' || json[at + 1] != 'u')
            return false;
        var isHex = Utf8Parser.TryParse(json.Slice(at + 2, 4), out ushort value, out var used, 'x') && used == 4;
        unit = (char)value;
        return isHex;
    }
}
