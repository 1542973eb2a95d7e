using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Tests.Storage.History;

public sealed class HistoryStoreTests : IDisposable
{
    private readonly HistoryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_kept_is_there_when_it_is_opened_again()
    {
        var start = Entries.Start() with { File = "/notes/interviews/1.interview.md" };
        var reply = Entries.Reply(text: "line 1\r\nline 2 \u0000 \ud83c\udf45 'quoted'; drop table replies; --") with { At = new(2026, 11, 22, 9, 3, 12, 345, TimeSpan.FromHours(5)) };
        var grade = Entries.Grade() with { Flags = ["keyword-list"], Score = 10.0 / 3 };
        using (var history = folder.Open())
        {
            Assert.True(history.Begin(start));
            var (id, isNew) = history.Commit(reply);
            Assert.True(isNew);
            Assert.True(history.AddGrade(id, grade));
            Assert.True(history.Finish("I1", Entries.Noon));
        }

        using var again = folder.Open();
        Assert.Empty(again.Problems);
        Assert.Equal(new InterviewEntry(start, Entries.Noon), Assert.Single(again.Interviews()));
        var review = Assert.Single(again.Reviews(ReviewFilter.All));
        Assert.Equal(reply, review.Reply);
        Assert.Equivalent(grade, review.Grade, strict: true);
        Assert.Equal("ok", folder.IntegrityCheck());
    }

    [Fact]
    public void The_same_again_is_the_same()
    {
        using var history = folder.Open();
        Assert.True(history.Begin(Entries.Start()));
        Assert.False(history.Begin(Entries.Start() with { Level = "advanced" }));
        var first = history.Commit(Entries.Reply());
        Assert.Equal((first.Id, false), history.Commit(Entries.Reply(minute: 5)));
        Assert.True(history.AddGrade(first.Id, Entries.Grade()));
        Assert.False(history.AddGrade(first.Id, Entries.Grade(minute: 9)));
        Assert.True(history.Finish("I1", Entries.Noon));
        Assert.False(history.Finish("I1", Entries.Noon.AddDays(1)));
        Assert.Equal(new HistorySize(1, 1, 1, 1), history.Size());
        Assert.Equal("basic", history.FindInterview("I1")!.Start.Level);
    }

    [Fact]
    public void A_question_passed_over_and_replied_to_later_with_the_same_words_is_two_entries()
    {
        using var history = folder.Open();
        Assert.True(history.Commit(Entries.Reply(kind: ReplyKind.Skipped)).IsNew);
        Assert.True(history.Commit(Entries.Reply(minute: 1)).IsNew);
        Assert.True(history.Commit(Entries.Reply(kind: ReplyKind.Shown, minute: 2)).IsNew);
        Assert.Equal([0, 1, 2], history.Reviews(ReviewFilter.All).Select(review => review.Attempt));
        Assert.Equal(ReplyKind.Shown, history.FindReply("I1", 1, Entries.Reply().ReplyHash, ReplyKind.Shown)!.Reply.Kind);
    }

    [Fact]
    public void A_tick_adds_a_grade_and_taking_it_away_brings_the_first_one_back()
    {
        using var history = folder.Open();
        var (id, _) = history.Commit(Entries.Reply());
        Assert.True(history.AddGrade(id, Entries.Grade(2)));
        Assert.True(history.AddGrade(id, Entries.Grade(3, ticked: true)));
        Assert.Equal(3, Found()!.Score);
        Assert.True(Assert.Single(history.Outcomes(ReviewFilter.All)).Ticked);
        Assert.True(history.AddGrade(id, Entries.Grade(2)));
        Assert.Equal(2, Found()!.Score);
        Assert.Equal(3, history.Size().Grades);

        GradeEntry? Found() => history.FindReply("I1", 1, Entries.Reply().ReplyHash)!.Grade;
    }

    [Fact]
    public void A_clock_that_is_set_back_does_not_bring_an_old_grade_back()
    {
        using var history = folder.Open();
        var (id, _) = history.Commit(Entries.Reply());
        history.AddGrade(id, Entries.Grade(2));
        history.AddGrade(id, Entries.Grade(3, ticked: true, minute: -60));
        Assert.Equal(3, Assert.Single(history.Reviews(ReviewFilter.All)).Grade!.Score);
    }

    [Fact]
    public void A_grade_of_a_reply_that_is_not_there_is_refused()
    {
        using var history = folder.Open();
        Assert.Contains("submit it again", Assert.Throws<HistoryException>(() => history.AddGrade(1, Entries.Grade())).Message);
    }

    [Fact]
    public void Reviews_come_in_the_order_of_time_and_as_they_are_asked_for()
    {
        using var history = folder.Open();
        history.Commit(Entries.Reply(ask: 1, minute: 3));
        history.Commit(Entries.Reply("I2", minute: 1, bank: "react"));
        history.Commit(Entries.Reply(ask: 2, minute: 2));
        Assert.Equal([1, 2, 3], Minutes(ReviewFilter.All));
        Assert.Equal([2, 3], Minutes(new(Interview: "I1")));
        Assert.Equal([1], Minutes(new(Bank: "react")));
        Assert.Equal([2, 3], Minutes(new(Since: Entries.Noon.AddMinutes(2).ToOffset(TimeSpan.FromHours(-9)))));
        Assert.Empty(Minutes(new("I1", "react")));

        // Somebody who reads slowly keeps nobody from writing, and sees one state of things.
        using var slow = history.Reviews(ReviewFilter.All).GetEnumerator();
        Assert.True(slow.MoveNext());
        history.Commit(Entries.Reply(ask: 3, minute: 9));
        Assert.True(slow.MoveNext());
        Assert.True(slow.MoveNext());
        Assert.False(slow.MoveNext());

        IEnumerable<int> Minutes(ReviewFilter filter) => history.Reviews(filter).Select(review => (int)(review.Reply.At - Entries.Noon).TotalMinutes);
    }

    [Fact]
    public void The_first_attempt_of_an_ask_is_its_outcome()
    {
        using var history = folder.Open();
        history.AddGrade(history.Commit(Entries.Reply(text: "first")).Id, Entries.Grade(1));
        history.AddGrade(history.Commit(Entries.Reply(text: "better", minute: 2)).Id, Entries.Grade(5));
        var (shown, _) = history.Commit(Entries.Reply(ask: 2, kind: ReplyKind.Shown, question: "Q2", minute: 3));
        history.AddGrade(shown, Entries.Grade(4));
        history.Commit(Entries.Reply(ask: 3, kind: ReplyKind.Skipped, question: "Q3", minute: 4));
        history.Commit(Entries.Reply(ask: 4, question: "Q4", minute: 5));
        Assert.Equal([("Q1", 1.0), ("Q2", 0.0), ("Q3", null), ("Q4", null)], history.Outcomes(ReviewFilter.All).Select(outcome => (outcome.Question.Id, outcome.Score)));
    }

    [Fact]
    public void Interviews_come_newest_first_and_open_ones_apart()
    {
        using var history = folder.Open();
        history.Begin(Entries.Start("I1", 0));
        history.Begin(Entries.Start("I3", 20));
        history.Begin(Entries.Start("I2", 10));
        history.Finish("I2", Entries.Noon);
        Assert.Equal(["I3", "I2", "I1"], history.Interviews().Select(entry => entry.Start.Interview));
        Assert.Equal(["I3", "I1"], history.OpenInterviews().Select(entry => entry.Start.Interview));
    }

    [Fact]
    public void The_last_score_is_that_of_the_interview_before_over_the_same_bank_in_which_something_was_asked()
    {
        using var history = folder.Open();
        foreach (var (interview, minute, bank) in new[] { ("I1", 0, Entries.Bank), ("I2", 10, Entries.Bank), ("I3", 20, "react"), ("I4", 30, Entries.Bank), ("I5", 40, Entries.Bank) })
            history.Begin(Entries.Start(interview, minute, bank));
        Assert.Null(history.LastScore("I4"));
        history.AddGrade(history.Commit(Entries.Reply("I2", 1)).Id, Entries.Grade(4));
        history.Commit(Entries.Reply("I2", 2, kind: ReplyKind.Skipped));
        history.AddGrade(history.Commit(Entries.Reply("I3", 1, bank: "react")).Id, Entries.Grade(5));
        history.AddGrade(history.Commit(Entries.Reply("I5", 1)).Id, Entries.Grade(5));
        Assert.Equal(new InterviewScore("I2", Entries.Noon.AddMinutes(10), 2, 2), history.LastScore("I4"));
        Assert.Null(history.LastScore("I1"));
        Assert.Null(history.LastScore("no such interview"));
    }

    [Fact]
    public void Deleting_leaves_nothing()
    {
        using (var history = folder.Open())
        {
            history.Begin(Entries.Start());
            history.AddGrade(history.Commit(Entries.Reply()).Id, Entries.Grade());
            System.IO.File.WriteAllText($"{folder.File}.corrupt-20260101-000000", "old replies");
            System.IO.File.WriteAllText($"{folder.File}.corrupt-20260101-000000-wal", "old replies");
            Assert.Equal(new DeletedHistory(new(1, 1, 1, 0), 1, true), history.Delete());
            Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(folder.File)!));
        }

        using var next = folder.Open();
        Assert.Empty(next.Reviews(ReviewFilter.All));
    }

    [Fact]
    public void Deleting_beside_an_open_editor_leaves_it_an_empty_history_that_works()
    {
        using var editor = folder.Open();
        const string Secret = "my very own words";
        var (old, _) = editor.Commit(Entries.Reply(text: Secret));
        using (var terminal = folder.Open())
            Assert.False(terminal.Delete().FileIsGone);
        Assert.Empty(editor.Reviews(ReviewFilter.All));
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(folder.File)!))
        {
            using var shared = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            Assert.DoesNotContain(Secret, new StreamReader(shared).ReadToEnd());
        }

        Assert.True(editor.Commit(Entries.Reply(ask: 2)).IsNew);
        Assert.Throws<HistoryException>(() => editor.AddGrade(old, Entries.Grade()));
    }
}
