namespace FlaskPrep.Core.Text;

/// <summary>Numbers from 0 in as few bytes as they need: seven bits a byte, the lowest first.</summary>
internal static class PackedNumbers
{
    public static void Add(PooledList<byte> bytes, int number)
    {
        uint rest = (uint)number;
        while (rest >= 0x80)
        {
            bytes.Add((byte)(rest | 0x80));
            rest >>= 7;
        }

        bytes.Add((byte)rest);
    }

    /// <summary>The number at an offset, which is moved behind it.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint number = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = bytes[at++];
            number |= (uint)(part & 0x7f) << shift;
            if (part < 0x80) return (int)number;
        }
    }
}
