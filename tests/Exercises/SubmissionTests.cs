using System.Collections.Concurrent;
using FlaskPrep.Exercises;

namespace FlaskPrep.Tests.Exercises;

/// <summary>Code in many styles, right, nearly right and hostile, is judged as it is.</summary>
public sealed class SubmissionTests
{
    public static TheoryData<string> Files => [.. Submission.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_is_judged_as_it_is(string file)
    {
        var wrong = new ConcurrentBag<string>();
        string? refusal = null;
        await Parallel.ForEachAsync(Submission.In(file), new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (submission, cancel) =>
        {
            var run = await ExerciseRunner.RunAsync(RealFlask.Exercise(submission.Question), submission.Code, RealFlask.Wishes, withoutFence: false, cancel);
            if (run.Refusal is not null)
                refusal = run.Refusal;
            else if (run.IsPassed != submission.IsRight)
                wrong.Add($"{submission.Question} {submission.Name}: {string.Join("; ", run.Checks.Where(check => !check.Pass).Select(check => check.Detail))}");
        });
        Assert.SkipWhen(refusal is not null, $"no code can be run here: {refusal}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void There_are_many_for_each_question()
    {
        var submissions = Submission.Files.SelectMany(Submission.In).ToList();
        Assert.True(submissions.Count >= 340);
        Assert.All(submissions.GroupBy(submission => submission.Question), own => Assert.True(own.Any(one => one.IsRight) && own.Any(one => !one.IsRight), own.Key));
        Assert.Equal(21, submissions.Select(submission => submission.Question).Distinct().Count());
    }
}
