using System.Buffers;

namespace FlaskPrep.Core.Interviews;

/// <summary>
/// A name that sorts by time and that two devices never give twice: 48 bits of milliseconds since 1970 and 80 random bits, written as 26 letters and
/// digits of Crockford's base 32 (https://github.com/ulid/spec).
/// </summary>
public static class Ulid
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static readonly SearchValues<char> Letters = SearchValues.Create(Alphabet);

    private const int Length = 26;
    private const int RandomBytes = 10;

    /// <param name="at">The moment; to the millisecond.</param>
    /// <param name="random">10 random bytes.</param>
    public static string New(DateTimeOffset at, ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, RandomBytes);
        var value = (UInt128)(ulong)at.ToUnixTimeMilliseconds() << 80;
        for (var i = 0; i < RandomBytes; i++)
            value |= (UInt128)random[i] << (8 * (RandomBytes - 1 - i));
        return string.Create(Length, value, static (text, rest) =>
        {
            for (var i = Length - 1; i >= 0; i--)
            {
                text[i] = Alphabet[(int)(rest & 31)];
                rest >>= 5;
            }
        });
    }

    public static bool IsValid(ReadOnlySpan<char> text) => text.Length == Length && text[0] <= '7' && text.IndexOfAnyExcept(Letters) < 0;
}
