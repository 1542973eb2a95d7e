using System.Security.Cryptography;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>
/// What a person does in an interview, the same for every front end. Each act reads the transcript, commits to the history, and says what is to be
/// inserted; it can be done again without harm: the history knows what was done.
/// </summary>
public sealed class Interviewer(HistoryStore history, TimeProvider time)
{
    /// <summary>Begins an interview: its text with the first question, and where the first reply goes; or why there is none.</summary>
    public StartedInterview? Start(Snapshot snapshot, Bank bank, InterviewOptions options, out string? refusal)
    {
        refusal = null;
        var questions = InterviewPlan.Choose(snapshot, bank, options);
        if (questions.Count == 0)
        {
            refusal = $"No question of “{bank.Name}” fits: choose another level or topic.";
            return null;
        }

        var now = time.GetUtcNow();
        var level = LevelNames.Text(options.Level) ?? "mixed";
        var header = new TranscriptHeader(
            Ulid.New(now, RandomNumberGenerator.GetBytes(10)), bank.Name, TextHash.Of(bank.Text.Text), level, options.Seed, now, options.Feedback, options.Limit,
            [.. questions.Select(question => question.Id)]);
        history.Begin(new(header.Interview, bank.Name, header.BankHash, level, options.Seed, now, null));
        var lines = TranscriptText.Begin(header, $"Mock interview, {level}").Concat(TranscriptText.Ask(1, questions[0].Id, questions[0].Title, now));
        var text = string.Join('\n', lines);
        return new(header, text, text.Length - 1);
    }

    /// <summary>Grades the reply at the cursor and asks the next question. The reply is in the history before it is graded.</summary>
    public StudyResult Submit(Snapshot snapshot, Transcript transcript, int cursor)
    {
        if (Desk.Of(snapshot, transcript, cursor, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (desk.Ask.Reply.Length == 0)
            return StudyResult.Refused("Nothing is written yet: type your reply below the question, then submit.");
        var entry = Entry(desk, ReplyKind.Answered);
        var (reply, _) = history.Commit(entry);
        if (desk.Ask.Grade is { } written && !HasNewTick(desk, written))
            return Advance(snapshot, desk, new(transcript.Source.Text, desk.NewLine), $"Question {desk.Ask.Number} is graded already.", null);
        var grade = GradeOf(desk, reply);
        var score = Score(grade.Score, desk.Ask.Hints);
        var insertions = new Insertions(transcript.Source.Text, desk.NewLine);
        var isEach = desk.Header.Feedback == Feedback.Each;
        if (isEach)
            insertions.AddBlock(desk.Ask.ReplyEnd, GradeQuote.Lines(desk.Ask.Number, entry.ReplyHash, grade, score));
        else if (!desk.Ask.IsSubmitted)
            insertions.AddBlock(desk.Ask.ReplyEnd, TranscriptText.Noted(desk.Ask.Number, entry.ReplyHash));
        var said = isEach ? $"{ScoreText.Of(score)} of 5 for question {desk.Ask.Number}." : $"The reply to question {desk.Ask.Number} is in.";
        return Advance(snapshot, desk, insertions, said, Mark.Write(isEach ? MarkKind.Grade : MarkKind.Noted, $"{desk.Ask.Number}", entry.ReplyHash));
    }

    /// <summary>Gives the next of three hints; each costs half a point.</summary>
    public static StudyResult Hint(Snapshot snapshot, Transcript transcript, int cursor)
    {
        if (Desk.Of(snapshot, transcript, cursor, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (!desk.Ask.IsOpen)
            return StudyResult.Refused("This question is answered; a hint comes too late.");
        if (desk.Ask.Hints >= HintQuote.Most)
            return StudyResult.Refused("That were all hints. Show Answer ends the question with its answer.");
        var step = desk.Ask.Hints + 1;
        var terms = desk.Bank.Terms.Where(term => term.Question == desk.Question.Id).Select(term => term.Name).Take(3).ToList();
        var insertions = new Insertions(transcript.Source.Text, desk.NewLine);
        insertions.AddBlock(desk.Ask.ReplyEnd, [.. HintQuote.Lines(desk.Ask.Number, step, desk.Question, terms), "", ""]);
        return new($"Hint {step} of {HintQuote.Most}.", insertions.Edits, Cursor: null, Mark.Write(MarkKind.Hint, $"{desk.Ask.Number}", $"{step}"));
    }

    /// <summary>Shows the answer, which ends the question at 0.</summary>
    public StudyResult ShowAnswer(Snapshot snapshot, Transcript transcript, int cursor) =>
        End(snapshot, transcript, cursor, ReplyKind.Shown, MarkKind.Answer, "The answer is shown.",
            desk => AnswerQuote.Lines(desk.Ask.Number, desk.Bank.CorrectedAnswer(desk.Question)));

    public StudyResult Skip(Snapshot snapshot, Transcript transcript, int cursor) =>
        End(snapshot, transcript, cursor, ReplyKind.Skipped, MarkKind.Skip, "Skipped.", desk => TranscriptText.Skipped(desk.Ask.Number));

    private StudyResult End(
        Snapshot snapshot, Transcript transcript, int cursor, ReplyKind kind, MarkKind mark, string said, Func<Desk, IEnumerable<string>> lines)
    {
        if (Desk.Of(snapshot, transcript, cursor, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (!desk.Ask.IsOpen)
            return StudyResult.Refused($"Question {desk.Ask.Number} is done.");
        history.Commit(Entry(desk, kind));
        var insertions = new Insertions(transcript.Source.Text, desk.NewLine);
        insertions.AddBlock(desk.Ask.ReplyEnd, lines(desk));
        return Advance(snapshot, desk, insertions, said, Mark.Write(mark, $"{desk.Ask.Number}"));
    }

    /// <summary>Asks the next question below the last one, or closes with the report; an ask that is not the last one leaves the end as it is.</summary>
    private StudyResult Advance(Snapshot snapshot, Desk desk, Insertions insertions, string said, string? expected)
    {
        var transcript = desk.Transcript;
        if (transcript.HasReport || transcript.Asks[^1].Number != desk.Ask.Number)
            return new(said, insertions.Edits, null, expected);
        var end = transcript.Source.Length;
        if (Next(desk) is not { } next)
        {
            var report = new Report(history, time).Lines(snapshot, desk);
            insertions.AddBlock(end, report);
            return new($"{said} That was the last question; the report is at the end.", insertions.Edits, AfterLast(insertions, end), expected);
        }

        insertions.AddBlock(end, TranscriptText.Ask(transcript.Asks[^1].Number + 1, next.Id, next.Title, time.GetUtcNow()));
        return new($"{said} Question {transcript.Asks[^1].Number + 1}: {next.Title}", insertions.Edits, AfterLast(insertions, end), expected);
    }

    private static Question? Next(Desk desk)
    {
        // A question that left the bank meanwhile is passed by.
        foreach (var id in desk.Header.Questions.Skip(desk.Transcript.Asks.Count))
            if (desk.Bank.Find(id) is { } question)
                return question;
        return null;
    }

    // The next reply goes on the line above the last break.
    private static int AfterLast(Insertions insertions, int end) => end + insertions.Edits.Sum(edit => edit.NewText.Length) - 1;

    private ReplyEntry Entry(Desk desk, ReplyKind kind)
    {
        var now = time.GetUtcNow();
        return new(
            desk.Header.Interview, desk.Ask.Number, TextHash.Of(desk.Ask.Reply), kind, desk.Bank.Name, desk.Question.Id, TextHash.Of(desk.Question.Title),
            desk.Ask.Reply, now, Math.Max(0, (now - desk.Ask.At).TotalSeconds), desk.Ask.Hints);
    }

    // What the reply itself covers is ticked in the written grade too; a new tick is one that the grader did not give.
    private static bool HasNewTick(Desk desk, WrittenGrade written)
    {
        var given = ReplyGrader.Grade(TaskOf(desk), desk.Ask.Reply).Points
            .Where(point => point.Verdict == PointVerdict.Covered).Select(point => point.Point.Text).ToHashSet();
        return written.Points.Any(point => point is { IsTicked: true, IsOwnWord: false } && !given.Contains(point.Text));
    }

    private static GradingTask TaskOf(Desk desk) =>
        new(desk.Question.Title, desk.Question.KeyPoints, desk.Bank.ErrataOf(desk.Question), desk.Question.Answer);

    private Grade GradeOf(Desk desk, long reply)
    {
        var grade = ReplyGrader.Grade(TaskOf(desk), desk.Ask.Reply, Ticked(desk));
        var points = grade.Points.Select(point => new PointEntry(point.Point.Text, point.Verdict.ToString().ToLowerInvariant(), point.Evidence, point.Ticked));
        history.AddGrade(reply, new(grade.Grader, Score(grade.Score, desk.Ask.Hints), [.. points], grade.Flags, time.GetUtcNow()));
        return grade;
    }

    /// <summary>The points that stand ticked below the reply; what the reply itself covers is ticked too, and no harm done.</summary>
    private static HashSet<string> Ticked(Desk desk) =>
        desk.Ask.Grade is { } grade ? [.. grade.Points.Where(point => point.IsTicked).Select(point => point.Text)] : [];

    private static double Score(double score, int hints) => Math.Max(0, score - (hints * HintQuote.Cost));
}
