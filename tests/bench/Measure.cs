using System.Diagnostics;

namespace FlaskPrep.Bench;

/// <summary>Times a piece of work.</summary>
internal static class Measure
{
    /// <summary>The median of several runs in seconds, after two seconds in which the compiler settles.</summary>
    public static double MedianSeconds(Action work, int runs = 15)
    {
        long begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin).TotalSeconds < 2) work();
        var seconds = new double[runs];
        for (int i = 0; i < runs; i++)
        {
            long start = Stopwatch.GetTimestamp();
            work();
            seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }

        Array.Sort(seconds);
        return seconds[runs / 2];
    }
}
