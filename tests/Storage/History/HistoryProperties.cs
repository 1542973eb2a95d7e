using FlaskPrep.Storage.History;

namespace FlaskPrep.Tests.Storage.History;

/// <summary>Whatever the order of replies, repeats, grades, ticks and reopening, from one editor or two.</summary>
public sealed class HistoryProperties
{
    private const int MostSteps = 40;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Each_acknowledged_reply_is_there_exactly_once_with_its_newest_grade(int seed)
    {
        var random = new Random(seed);
        Holds([.. Enumerable.Range(0, random.Next(1, MostSteps)).Select(_ => Any(random))]);
    }

    private static Step Any(Random random)
    {
        var what = Pick(What.Commit, What.Commit, What.Commit, What.Grade, What.Grade, What.Grade, What.Reopen, What.Import);
        var minute = random.Next(-5, 6);
        var score = random.Next(3);
        var reply = Entries.Reply(
            ask: random.Next(1, 4), text: Pick("", "a", "b ", "a\r\nb", "\ud83c\udf45"),
            kind: Pick(ReplyKind.Answered, ReplyKind.Answered, ReplyKind.Shown, ReplyKind.Skipped), minute: minute);
        return new(what, random.Next(2), reply, Entries.Grade(score, score == 2, minute));

        T Pick<T>(params T[] all) => all[random.Next(all.Length)];
    }

    private static void Holds(IReadOnlyList<Step> steps)
    {
        using var folder = new HistoryFolder();
        HistoryStore[] editors = [folder.Open(), folder.Open()];
        var acknowledged = new Dictionary<(int, ReplyKind, string), (ReplyEntry Reply, long Id, double? Score)>();
        foreach (var step in steps)
        {
            var key = (step.Reply.Ask, step.Reply.Kind, step.Reply.ReplyHash);
            var isKnown = acknowledged.TryGetValue(key, out var known);
            switch (step.What)
            {
                case What.Commit:
                    var (id, isNew) = editors[step.Editor].Commit(step.Reply);
                    Assert.Equal(!isKnown, isNew);
                    Assert.True(!isKnown || id == known.Id);
                    acknowledged.TryAdd(key, (step.Reply, id, null));
                    break;
                case What.Grade when isKnown:
                    Assert.Equal(known.Score != step.Grade.Score, editors[step.Editor].AddGrade(known.Id, step.Grade));
                    acknowledged[key] = known with { Score = step.Grade.Score };
                    break;
                case What.Reopen:
                    editors[step.Editor].Dispose();
                    editors[step.Editor] = folder.Open();
                    break;
                case What.Import:
                    ImportOwnExport(editors[step.Editor]);
                    break;
            }
        }

        var reviews = editors[0].Reviews(ReviewFilter.All).ToList();
        Assert.Equal(acknowledged.Values.Select(one => (one.Id, one.Reply, one.Score)).OrderBy(one => one.Id),
            reviews.Select(review => (review.Id, review.Reply, review.Grade?.Score)).OrderBy(one => one.Id));
        foreach (var ask in reviews.GroupBy(review => review.Reply.Ask))
            Assert.Equal(
                Enumerable.Range(1, ask.Count(review => review.Reply.Kind != ReplyKind.Skipped)),
                ask.Where(review => review.Attempt > 0).OrderBy(review => review.Id).Select(review => review.Attempt));
        foreach (var editor in editors)
            editor.Dispose();
        Assert.Equal("ok", folder.IntegrityCheck());
    }

    private static void ImportOwnExport(HistoryStore history)
    {
        using var export = new StringWriter();
        HistoryExport.Write(history, export);
        Assert.Equal(0, HistoryImport.Read(history, new StringReader(export.ToString()), "own").Added);
    }

    private enum What
    {
        Commit,
        Grade,
        Reopen,
        Import,
    }

    private sealed record Step(What What, int Editor, ReplyEntry Reply, GradeEntry Grade);
}
