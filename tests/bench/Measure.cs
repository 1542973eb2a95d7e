using System.Diagnostics;

namespace FlaskPrep.Bench;

/// <summary>Times a piece of work.</summary>
internal static class Measure
{
    /// <summary>The median of several runs in seconds, after runs that let the compiler settle.</summary>
    public static double MedianSeconds(Action work, int warmUps = 5, int runs = 15)
    {
        for (int i = 0; i < warmUps; i++) work();
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
