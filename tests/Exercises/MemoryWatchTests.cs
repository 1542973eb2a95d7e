using System.Diagnostics;
using FlaskPrep.Exercises.Judging;
using FlaskPrep.Exercises.Runs;

namespace FlaskPrep.Tests.Exercises;

/// <summary>The kernel limits each process of a run; what all of them hold together is looked after from outside.</summary>
public sealed class MemoryWatchTests
{
    [Fact]
    public async Task Processes_that_are_many_and_small_hold_too_much_together()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists("/bin/sh"), "processes are looked after on Linux");
        const int Most = 8_000_000;
        // Three below one that holds next to nothing: 3 MB each at least, up to twice that while a text grows.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "for i in 1 2 3; do (x=$(head -c 3000000 /dev/zero | tr '\\0' x); sleep 60; echo \"$x\") & done; wait"]))!;
        try
        {
            var isEnded = new TaskCompletionSource();
            await using var watch = MemoryWatch.Begin(process.Id, Most, isEnded.SetResult);
            await isEnded.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
            Assert.True(watch.IsExceeded);
            Assert.True(OwnOf(process) < Most);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_process_that_holds_little_is_left_alone()
    {
        await using var watch = MemoryWatch.Begin(Environment.ProcessId, 1L << 50, () => Assert.Fail("it was ended"));
        await Task.Delay(TimeSpan.FromMilliseconds(400), TestContext.Current.CancellationToken);
        Assert.False(watch.IsExceeded);
        Assert.InRange(MemoryWatch.Held(Environment.ProcessId), OperatingSystem.IsLinux() ? 10_000_000 : 0, 1L << 50);
    }

    [Fact]
    public void Who_held_too_much_is_told_so()
    {
        var exercise = RealFlask.Exercise("Q4");
        var seen = Observations.Of([], "n") with { IsOverMemory = true };
        Assert.All(Judge.Of(exercise, seen, "", "", new()), check => Assert.False(check.Pass));
        Assert.Contains("1 GB of memory", Judge.Of(exercise, seen, "", "", new())[0].Detail);
        var loaded = Observations.Of(["""{"nonce":"n","event":"load","load":"ok"}"""], "n") with { IsOverMemory = true };
        Assert.Contains("1 GB of memory", Judge.Of(exercise, loaded, "", "", new())[1].Detail);
    }

    private static long OwnOf(Process process) => long.Parse(File.ReadAllText($"/proc/{process.Id}/statm").Split(' ')[1]) * Environment.SystemPageSize;
}
