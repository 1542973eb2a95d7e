using System.Diagnostics;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Notes;

/// <summary>Whatever a text holds: four times the text takes about four times as long to read, to search and to inspect, never sixteen times.</summary>
[Collection(LinearTime.Name)]
public sealed class LinearReadingTests
{
    private const int Size = 25_000;
    private const int Growth = 4;
    // Quadratic is 16; the rest is for a busy machine.
    private const double Most = 9;
    // What is shorter says nothing.
    private const double Shortest = 2;

    public static TheoryData<string> Hostile =>
    [
        "<!-- flaskprep-disable", "<!-- flaskprep-disable-next-line -->\n", "<!-- flaskprep-disable-line --> ", "<!-- flaskprep-disable x -->\n", "```\n<!-- flaskprep-disable-next-line -->\n",
        "[[Q99]] ", "[[Q99]]\n\n", "Jinga2 ", "Jinga2\n", "{{ ", "{{ x }} ", "Flask ", "session ", "the session is stored on ", "In Flask the session is stored on the server ",
        "FLASK_ENV=x ", "FLASK_ENV=x\n\n", "Q1. What?\n\n", "## 1. What?\n\n", "Q1 ", "a-", "app.", "> ", "- ", "# a\n", "---\na: b\n", "`", "[[", "]]", "*", "\U0001F600 ",
        "  - What?\n", "> > > What?\n", "## What?\n", "1. What is A?\n", "\t1.\tWhat?\n", "What?::", "What?\n?\n", "<details><summary>What?", "<h3>What?", "**What?** ", "* [What?](#a)\n", "What ⭐",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Four_times_the_text_takes_about_four_times_as_long(string part)
    {
        var (small, large) = (TextOf(part, Size), TextOf(part, Size * Growth));
        // Only what is slow again and again is slow: another process may take the processor at any time.
        var best = double.MaxValue;
        for (var attempt = 0; attempt < 6 && best > Most; attempt++)
            best = Math.Min(best, Time(large) / Math.Max(Time(small), Shortest));
        Assert.True(best < Most, $"{best:F1} times as long");
    }

    private static string TextOf(string part, int size) => "Flask: " + string.Concat(Enumerable.Repeat(part, size / part.Length));

    /// <summary>The shorter of two runs in milliseconds.</summary>
    private static double Time(string text) => Math.Min(TimeOnce(text), TimeOnce(text));

    private static double TimeOnce(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Read(text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Read(string text)
    {
        Inspector.Inspect(new World().Open(text), World.Uri);
        BankReader.Read("x", World.Uri, new SourceText(text), BankSidecar.Empty);
    }
}
