using System.Diagnostics;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>Twice the text may take twice the time, with room for noise; what is quadratic takes four times as long.</summary>
[Collection(LinearTime.Name)]
public sealed class LinearityTests
{
    private const double Limit = 3.5;

    public static TheoryData<string> Kinds() => new(HostileText.Sizes.Keys);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Twice_the_text_takes_no_more_than_about_twice_the_time(string kind)
    {
        int size = HostileText.Sizes[kind];
        string small = HostileText.Of(kind, size), large = HostileText.Of(kind, size * 2);
        // Only what is slow again and again is slow: another process may take the processor at any time.
        double best = double.MaxValue;
        for (int attempt = 0; attempt < 6 && best > Limit; attempt++) best = Math.Min(best, Shortest(large) / Shortest(small));
        Assert.True(best < Limit, $"{kind}: {best:F1} times as long");
    }

    /// <summary>The shortest of five runs in milliseconds: what others take of the processor only ever adds.</summary>
    private static double Shortest(string text)
    {
        double shortest = double.MaxValue;
        for (int run = 0; run < 5; run++)
        {
            long start = Stopwatch.GetTimestamp();
            TextRegions.Of(MarkdownScanner.Scan(text));
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // Below a millisecond only the clock would be measured.
        return Math.Max(1, shortest);
    }
}
