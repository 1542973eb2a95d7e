namespace FlaskPrep.Core.Scheduling;

/// <summary>Random numbers that are the same on every platform and in every version of .NET for the same seed.</summary>
/// <remarks>SplitMix64: Steele, Lea, Flood, <em>Fast Splittable Pseudorandom Number Generators</em>, OOPSLA 2014.</remarks>
internal sealed class SplitMix(long seed)
{
    private ulong state = (ulong)seed;

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
