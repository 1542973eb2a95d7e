using FlaskPrep.Exercises;
using FlaskPrep.Exercises.Fences;
using FlaskPrep.Exercises.Runs;
using FlaskPrep.Tests.Protocol;

namespace FlaskPrep.Tests.Exercises;

/// <summary>A Python that stands ready gives the same verdicts, once each, and is gone when nobody waits for it any more.</summary>
public sealed class StandbyTests
{
    private const string Right = "from flask import Flask\napp = Flask(__name__)\n@app.route('/')\ndef hello():\n    return 'Hello, World!'\n";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_ready_is_taken_once()
    {
        await using var standby = new Standby(TimeProvider.System);
        standby.Prepare(RealFlask.Wishes);
        await using var first = await standby.TakeAsync(RealFlask.Wishes, RealFlask.Exercise("Q14").Packages, Cancel);
        Assert.SkipWhen(first.Witness is null, $"no code can be run here: {first.Problem}");
        await using var second = await standby.TakeAsync(RealFlask.Wishes, RealFlask.Exercise("Q14").Packages, Cancel);
        Assert.NotSame(first, second);
        Assert.NotEqual(first.Witness.ProcessId, second.Witness!.ProcessId);
    }

    [Fact]
    public async Task A_verdict_is_the_same_on_what_stood_ready()
    {
        await using var standby = new Standby(TimeProvider.System);
        foreach (var (question, code, isRight) in ((string, string, bool)[])[("Q4", Right, true), ("Q4", "import os\nos._exit(0)\n", false), ("Q4", Right, true)])
        {
            standby.Prepare(RealFlask.Wishes);
            var run = await ExerciseRunner.RunAsync(RealFlask.Exercise(question), code, RealFlask.Wishes, withoutFence: false, Cancel, standby);
            Assert.SkipWhen(run.Refusal is not null, $"no code can be run here: {run.Refusal}");
            Assert.Equal(isRight, run.IsPassed);
        }
    }

    [Fact]
    public async Task One_that_was_ended_meanwhile_is_replaced()
    {
        await using var standby = new Standby(TimeProvider.System);
        standby.Prepare(RealFlask.Wishes);
        var bench = await standby.TakeAsync(RealFlask.Wishes, new Dictionary<string, string>(), Cancel);
        Assert.SkipWhen(bench.Witness is null, $"no code can be run here: {bench.Problem}");
        await bench.DisposeAsync();
        Assert.Null(await bench.Witness.LacksAsync(["flask"], Cancel));
        standby.Prepare(RealFlask.Wishes);
        var run = await ExerciseRunner.RunAsync(RealFlask.Exercise("Q4"), Right, RealFlask.Wishes, withoutFence: false, Cancel, standby);
        Assert.True(run.IsPassed);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_nothing_behind()
    {
        await using var standby = new Standby(TimeProvider.System);
        standby.Prepare(RealFlask.Wishes);
        using var cancel = new CancellationTokenSource();
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => standby.TakeAsync(RealFlask.Wishes, new Dictionary<string, string>(), cancel.Token));
        Assert.False(standby.IsReady);
    }

    [Fact]
    public async Task Nobody_uses_it_and_it_is_ended()
    {
        var time = new ManualTime();
        await using var standby = new Standby(time);
        standby.Prepare(RealFlask.Wishes);
        time.Advance(TimeSpan.FromMinutes(6));
        Assert.False(standby.IsReady);
        standby.Prepare(RealFlask.Wishes);
        Assert.True(standby.IsReady);
    }

    [Fact]
    public async Task It_outlives_the_thread_that_asked_for_it()
    {
        var fence = Bubblewrap.Find(out var problem);
        Assert.SkipWhen(fence is null, $"no code can be run here: {problem}");
        Task<WitnessProcess?>? starting = null;
        var asking = new Thread(() => (starting = WitnessProcess.StartAsync(Driver.Witness, fence, new(RealFlask.Wishes.Named!, [], ""))).Wait());
        asking.Start();
        asking.Join();
        await using var witness = await starting!;
        Assert.NotNull(await witness!.ReadyAsync(Cancel));
        Assert.Equal(["nowhere"], await witness.LacksAsync(["nowhere"], Cancel));
    }
}
