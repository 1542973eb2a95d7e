using System.Diagnostics;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>Twice the reply may take twice the time, with room for noise; what is quadratic takes four times as long.</summary>
[Collection(LinearTime.Name)]
public sealed class GradingTimeTests
{
    private const double Limit = 3.5;
    private const int Size = 60_000;

    private static readonly Dictionary<string, Func<int, string>> Kinds = new()
    {
        ["one word"] = size => new('a', size),
        ["one sentence"] = size => Repeat("cookie session client signed ", size),
        ["sentences"] = size => Numbered("The cookie {0} is not signed, but the session is. ", size),
        ["typos"] = size => Numbered("cooki{0} sessio{0}n signe{0}d clien{0}t ", size),
        ["joints"] = size => Repeat("a-b.c_dE", size),
        ["humps"] = size => Repeat("sessionCookie", size),
        ["denials"] = size => Repeat("not and no or ", size),
        ["fences"] = size => Repeat("```\nsession\n", size),
        ["stops"] = size => Repeat(". ", size),
        ["items"] = size => Numbered("- cookie {0}\n", size),
        ["nothing"] = size => Repeat("( \n", size),
    };

    public static TheoryData<string> Names() => new(Kinds.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_reply_takes_no_more_than_about_twice_the_time(string kind)
    {
        var (small, large) = (Kinds[kind](Size), Kinds[kind](Size * 2));
        var best = double.MaxValue;
        for (var attempt = 0; attempt < 6 && best > Limit; attempt++)
            best = Math.Min(best, Shortest(large) / Shortest(small));
        Assert.True(best < Limit, $"{kind}: {best:F1} times as long");
    }

    private static double Shortest(string reply)
    {
        var shortest = double.MaxValue;
        for (var run = 0; run < 4; run++)
        {
            var start = Stopwatch.GetTimestamp();
            Replies.Grade("Q10", reply);
            shortest = Math.Min(shortest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Math.Max(1, shortest);
    }

    private static string Repeat(string text, int size) => string.Concat(Enumerable.Repeat(text, size / text.Length));

    private static string Numbered(string text, int size) =>
        string.Concat(Enumerable.Range(0, size / text.Length).Select(number => text.Replace("{0}", Letters(number), StringComparison.Ordinal)));

    private static string Letters(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}";
}
