using System.Diagnostics;

namespace FlaskPrep.Tests.Support;

/// <summary>How the time for a text grows with its length.</summary>
internal static class Growth
{
    /// <summary>Four times the text in linear time is 1, in quadratic time 4.</summary>
    private const double Most = 2.2;

    /// <summary>In milliseconds. Below it only the clock would be measured.</summary>
    private const double Shortest = 1;

    /// <summary>Only what is slow again and again is slow: another process may take the processor at any time.</summary>
    private const int Attempts = 20;

    private const int Runs = 3;

    /// <summary>Fails where the longer text, about four times the shorter, takes far more than its share of time.</summary>
    public static void AssertLinear(string shorter, string longer, Action<string> read)
    {
        var share = (double)longer.Length / shorter.Length;
        Assert.InRange(share, 3.5, 7);
        var best = double.MaxValue;
        for (var attempt = 0; attempt < Attempts && best > Most; attempt++)
            best = Math.Min(best, TimeOf(longer, read) / TimeOf(shorter, read) / share);
        Assert.True(best < Most, $"{share:F1} times the text takes {best * share:F1} times as long");
    }

    /// <summary>The shortest of some runs in milliseconds: what others take of the processor only ever adds.</summary>
    private static double TimeOf(string text, Action<string> read)
    {
        var shortest = double.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            read(text);
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Math.Max(Shortest, shortest);
    }
}
