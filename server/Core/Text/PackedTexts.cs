namespace FlaskPrep.Core.Text;

/// <summary>Texts as packed numbers: their length, then their UTF-16 units. Nothing is lost, a lone surrogate neither; what is ASCII takes a byte each.</summary>
internal static class PackedTexts
{
    /// <summary>Longer texts are put together on the heap.</summary>
    private const int Short = 256;

    public static void Add(PooledList<byte> bytes, ReadOnlySpan<char> text)
    {
        PackedNumbers.Add(bytes, text.Length);
        foreach (char unit in text)
            PackedNumbers.Add(bytes, unit);
    }

    /// <summary>The text at an offset, which is moved behind it.</summary>
    public static string Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        int length = PackedNumbers.Read(bytes, ref at);
        Span<char> text = length <= Short ? stackalloc char[length] : new char[length];
        foreach (ref char unit in text)
            unit = (char)PackedNumbers.Read(bytes, ref at);
        return text.ToString();
    }

    /// <summary>True if the text at an offset, which is moved behind it, is this one; the case of letters is ignored.</summary>
    public static bool Equals(ReadOnlySpan<byte> bytes, ref int at, ReadOnlySpan<char> text)
    {
        int length = PackedNumbers.Read(bytes, ref at);
        bool isEqual = length == text.Length;
        for (int i = 0; i < length; i++)
        {
            char unit = (char)PackedNumbers.Read(bytes, ref at);
            isEqual = isEqual && (unit == text[i] || char.ToUpperInvariant(unit) == char.ToUpperInvariant(text[i]));
        }

        return isEqual;
    }
}
