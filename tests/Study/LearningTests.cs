using FlaskPrep.Core.Index;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Storage.History;
using FlaskPrep.Study;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary>What is kept up equals what is folded anew, whatever is added.</summary>
public sealed class LearningTests : IDisposable
{
    private readonly TestFolder data = new();
    private readonly TestTime time = new();
    private readonly Random random = new(20261122);
    private HistoryStore history;

    public LearningTests() => history = HistoryStore.Open(data.PathOf("history.db"), time);

    [Fact]
    public void Kept_up_it_is_what_a_fresh_fold_says()
    {
        var learning = new Learning(history, time);
        var ids = new List<long>();
        for (var step = 0; step < 60; step++)
        {
            time.Now += TimeSpan.FromHours(random.Next(40));
            // An import brings what is older; a tick grades anew what was long ago.
            if (ids.Count > 0 && random.Next(3) == 0)
                history.AddGrade(ids[random.Next(ids.Count)], Grade());
            else
                ids.Add(Reply(step));
            var fresh = new Learning(history, time);
            Assert.Equal(Text(fresh.Records(Settings.Default)), Text(learning.Records(Settings.Default)));
            Assert.Equal(fresh.Scores(Settings.Default), learning.Scores(Settings.Default));
        }

        Assert.NotEqual(Text(learning.Records(Settings.Default)), Text(learning.Records(Settings.Default with { DesiredRetention = 0.8 })));
    }

    [Fact]
    public void A_history_that_is_deleted_is_known_no_more()
    {
        var learning = new Learning(history, time);
        history.AddGrade(Reply(1), Grade());
        Assert.NotEmpty(learning.Records(Settings.Default).All);
        history.Delete();
        Assert.Empty(learning.Records(Settings.Default).All);
        history.AddGrade(Reply(2), Grade());
        Assert.Single(learning.Records(Settings.Default).All);
    }

    public void Dispose()
    {
        history.Dispose();
        data.Dispose();
    }

    private long Reply(int step)
    {
        var at = random.Next(4) == 0 ? time.Now.AddDays(-random.Next(100)) : time.Now;
        var id = $"Q{random.Next(1, 6)}";
        var kind = random.Next(5) == 0 ? ReplyKind.Skipped : ReplyKind.Answered;
        var (number, _) = history.Commit(new($"I{step}", 1, $"{step:x16}", kind, "b", id, $"title of {id}", "reply", at, 1, 0));
        if (kind == ReplyKind.Answered)
            history.AddGrade(number, Grade());
        return number;
    }

    private GradeEntry Grade() => new("simple-1", random.Next(11) / 2.0, [], [], time.Now);

    private static string Text(StudyRecords records) =>
        string.Join('\n', records.All.Select(record => record.ToString()).Order(StringComparer.Ordinal));
}
