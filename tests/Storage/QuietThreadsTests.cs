using System.Collections.Concurrent;
using System.Diagnostics;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

[Collection(LinearTime.Name)]
public sealed class QuietThreadsTests
{
    [Fact]
    public void Each_item_is_done_once_and_all_are_done_when_it_returns()
    {
        var done = new ConcurrentBag<int>();
        QuietThreads.ForEach(Enumerable.Range(0, 10_000), done.Add, default);
        Assert.Equal(Enumerable.Range(0, 10_000), done.Order());
    }

    [Fact]
    public void Where_others_take_the_processor_threads_that_do_not_give_way_go_on()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "priorities are heeded elsewhere in other ways");
        var others = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Process.Start("/bin/sh", ["-c", "while :; do :; done"])).ToList();
        var (before, done) = (Niceness(), new ConcurrentBag<(int Number, bool IsQuiet)>());
        try
        {
            QuietThreads.ForEach(Enumerable.Range(0, 20_000), number =>
            {
                Thread.SpinWait(1_000);
                done.Add((number, Niceness() > before));
            }, default);
        }
        finally
        {
            others.ForEach(other => other.Kill());
        }

        Assert.Equal(Enumerable.Range(0, 20_000), done.Select(one => one.Number).Order());
        Assert.Contains(done, one => !one.IsQuiet);
    }

    [Fact]
    public void What_is_stopped_ends()
    {
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => QuietThreads.ForEach(Enumerable.Range(0, int.MaxValue), number =>
        {
            if (number == 100)
                stop.Cancel();
        }, stop.Token));
    }

    [Fact]
    public void What_fails_is_told_to_the_caller_and_not_the_end_of_the_process() =>
        Assert.Equal("no", Assert.Throws<InvalidOperationException>(() => QuietThreads.ForEach([1, 2, 3], number =>
        {
            if (number == 2)
                throw new InvalidOperationException("no");
        }, default)).Message);

    [Fact]
    public void Folders_that_fail_while_they_are_listed_do_too() =>
        Assert.Throws<IOException>(() => QuietThreads.ForEach(Listed(), _ => { }, default));

    [Fact]
    public void The_caller_keeps_its_priority()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "what a thread may ask of the processor is read there");
        var (before, inside) = (Niceness(), new ConcurrentBag<int>());
        QuietThreads.ForEach([1, 2, 3], _ => inside.Add(Niceness()), default);
        Assert.Equal(before, Niceness());
        Assert.All(inside, niceness => Assert.True(niceness > before));
    }

    /// <summary>The nineteenth number of a thread's own line; what stands before the bracket is its name.</summary>
    private static int Niceness() => int.Parse(File.ReadAllText("/proc/thread-self/stat").Split(") ")[1].Split(' ')[16]);

    private static IEnumerable<int> Listed()
    {
        yield return 1;
        throw new IOException("gone");
    }
}
