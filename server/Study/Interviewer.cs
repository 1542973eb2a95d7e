using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>
/// What a person does in an interview, the same for every front end. Each act reads the transcript, commits to the history, and says what is to be
/// inserted; it can be done again without harm: the history knows what was done.
/// </summary>
/// <remarks>Every act that commits throws <see cref="HistoryException"/> if the history cannot be used; then nothing is to be inserted.</remarks>
public sealed class Interviewer
{
    private readonly HistoryStore history;
    private readonly TimeProvider time;
    private readonly Marking marking;
    private readonly Course course;

    /// <param name="history">Keeps what is replied.</param>
    /// <param name="time">The clock.</param>
    /// <param name="learning">What is known of that history; read when it is needed where none is handed in.</param>
    /// <param name="reviewed">Knows what the notes say; made when it is needed where none is handed in.</param>
    public Interviewer(HistoryStore history, TimeProvider time, Learning? learning = null, ReviewedNotes? reviewed = null)
    {
        this.history = history;
        this.time = time;
        Opening = new(history, time, learning ?? new(history, time));
        marking = new(history, time);
        course = new(history, marking, time, reviewed ?? new(time));
    }

    /// <summary>What comes before the first question.</summary>
    public Opening Opening { get; }

    /// <summary>
    /// Grades the reply at the cursor and asks the next question; asks once more about this one instead, where that was chosen and something is missing. The reply
    /// is in the history before it is graded.
    /// </summary>
    public StudyResult Submit(Sheet sheet)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        var ask = desk.Ask;
        if (ask.Ending != AskEnding.None)
            return StudyResult.Refused($"Question {ask.Number} is done.");
        if (ask.Reply.Length == 0)
            return StudyResult.Refused("Nothing is written yet: type your reply below the question, then submit.");
        if (ask.WaitsForFollowUp)
            return StudyResult.Refused("Type your reply below the follow-up question, then submit; Skip takes the reply as it is.");
        var marked = marking.Mark(desk);
        if (desk.Header.FollowUps && marked.Grade.Grader is not (CodeGrader.Version or OwnGrader.Version) && ask is { IsOpen: true, FollowUp: null } && FollowUp.Of(desk.Question, marked.Grade, ask.Reply) is { } question)
            return Ask(desk, marked, question);
        var insertions = new Insertions(desk);
        if (ask.Grade is { } written && written.Points.All(point => point.IsByHand == point.IsOwnWord))
            return course.GoOn(desk, insertions, $"Question {ask.Number} is graded already.", null);
        // With feedback at the end, the last reply is graded together with the others.
        if (desk.Header.Feedback == Feedback.Each || desk.Transcript.HasReport || course.IsLast(desk))
            return course.GoOn(desk, Graded(desk, insertions, marked), Said(desk, marked), Mark.Write(MarkKind.Grade, $"{ask.Number}", marked.Hash));
        if (ask.IsSubmitted)
            return course.GoOn(desk, insertions, $"The reply to question {ask.Number} is in already.", null);
        insertions.AddBlock(ask.ReplyEnd, TranscriptText.Noted(ask.Number, marked.Hash));
        return course.GoOn(desk, insertions, $"The reply to question {ask.Number} is in.", Mark.Write(MarkKind.Noted, $"{ask.Number}", marked.Hash));
    }

    /// <summary>Gives the next of three hints; each costs half a point.</summary>
    public static StudyResult Hint(Sheet sheet)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (!desk.Ask.IsOpen)
            return StudyResult.Refused("This question is answered; a hint comes too late.");
        if (desk.Ask.Hints >= HintQuote.Most)
            return StudyResult.Refused("There are no more hints. Show Answer ends the question with its answer.");
        var step = desk.Ask.Hints + 1;
        var terms = desk.Bank.Terms.Where(term => term.Question == desk.Question.Id).Select(term => term.Name).Take(3).ToList();
        var insertions = new Insertions(desk);
        insertions.AddBlock(desk.Ask.ReplyEnd, HintQuote.Lines(desk.Ask.Number, step, desk.Question, terms), breaksBelow: 3);
        return new($"Hint {step} of {HintQuote.Most}.", insertions.Edits, Cursor: null, Mark.Write(MarkKind.Hint, $"{desk.Ask.Number}", $"{step}"));
    }

    /// <summary>Opens a block for code below the question, with the task above it. Words that are there stay.</summary>
    public static StudyResult AnswerInCode(Sheet sheet)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (desk.Bank.ExerciseOf(desk.Question) is not { } exercise)
            return StudyResult.Refused("This question is answered in words.");
        if (!desk.Ask.IsOpen || desk.Ask.IsCode)
            return StudyResult.Refused(desk.Ask.IsCode ? "The block for your code is there already." : "This question is answered.");
        var insertions = new Insertions(desk);
        insertions.AddBlock(desk.Ask.ReplyEnd, CodeQuote.Lines(desk.Ask.Number, exercise));
        var edit = insertions.Edits[^1];
        var end = edit.NewText.LastIndexOf(desk.NewLine + CodeQuote.Fence, StringComparison.Ordinal);
        return new("Type your code, run it, and submit.", insertions.Edits, edit.Span.Start + end, Mark.Write(MarkKind.Code, $"{desk.Ask.Number}"));
    }

    /// <summary>Shows the answer, which ends the question at 0; where a follow-up waits, what was said before counts.</summary>
    public StudyResult ShowAnswer(Sheet sheet) =>
        End(sheet, ReplyKind.Shown, MarkKind.Answer, "The answer is shown.",
            desk => AnswerQuote.Lines(desk.Ask.Number, desk.Bank.CorrectedAnswer(desk.Question), desk.Question.Source));

    /// <summary>Passes the question over; where a follow-up waits, only that.</summary>
    public StudyResult Skip(Sheet sheet) =>
        End(sheet, ReplyKind.Skipped, MarkKind.Skip, "Skipped.", desk => TranscriptText.Skipped(desk.Ask.Number));

    /// <summary>Stops the clock of the open question, or lets it go on.</summary>
    public StudyResult Pause(Sheet sheet)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (!desk.Ask.IsOpen)
            return StudyResult.Refused("No question waits for a reply: there is no clock to stop.");
        var (number, now, isPaused) = (desk.Ask.Number, time.GetUtcNow(), desk.Ask.Breaks.Since is not null);
        var insertions = new Insertions(desk);
        insertions.AddBlock(desk.Ask.ReplyEnd, isPaused ? PauseQuote.Resumed(number, now) : PauseQuote.Paused(number, now), breaksBelow: 3);
        return new(
            isPaused ? "The clock goes on." : "Paused: the clock stands until you go on or submit.", insertions.Edits, Cursor: null,
            Mark.Write(isPaused ? MarkKind.Resume : MarkKind.Pause, $"{number}", Stamp.Of(now)));
    }

    /// <summary>Ends the interview with the report. A reply that is typed and not submitted is graded first; an open question without one is left out.</summary>
    public StudyResult Finish(Sheet sheet)
    {
        if (sheet.Transcript.HasReport)
            return StudyResult.Refused("This interview is over: its report is at the end.");
        if ((Desk.Of(sheet with { Cursor = sheet.Transcript.OpenAsk?.ReplyEnd ?? sheet.Cursor }, out var refusal) ?? Desk.OfAny(sheet)) is not { } desk)
            return StudyResult.Refused(refusal!);
        var insertions = new Insertions(desk);
        if (desk.Ask is { IsOpen: true, Reply.Length: > 0 })
            Graded(desk, insertions, marking.Mark(desk));
        return course.Close(desk, insertions, "The interview is over; the report is at the end.", null);
    }

    private StudyResult End(Sheet sheet, ReplyKind kind, MarkKind mark, string said, Func<Desk, IEnumerable<string>> lines)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (!desk.Ask.IsOpen)
            return StudyResult.Refused($"Question {desk.Ask.Number} is done.");
        var insertions = new Insertions(desk);
        if (desk.Ask.WaitsForFollowUp)
        {
            var marked = marking.Mark(desk);
            Graded(desk, insertions, marked);
            if (kind == ReplyKind.Shown)
                insertions.AddBlock(desk.Ask.ReplyEnd, lines(desk));
            return course.GoOn(desk, insertions, Said(desk, marked), Mark.Write(MarkKind.Grade, $"{desk.Ask.Number}", marked.Hash));
        }

        history.Commit(desk.Entry(kind, time.GetUtcNow()));
        insertions.AddBlock(desk.Ask.ReplyEnd, lines(desk));
        return course.GoOn(desk, insertions, said, Mark.Write(mark, $"{desk.Ask.Number}"));
    }

    private static StudyResult Ask(Desk desk, MarkedReply marked, string question)
    {
        var insertions = new Insertions(desk);
        insertions.AddBlock(desk.Ask.ReplyEnd, FollowUpQuote.Lines(desk.Ask.Number, marked.Hash, question), breaksBelow: 3);
        var result = new StudyResult(question, insertions.Edits, null, Mark.Write(MarkKind.FollowUp, $"{desk.Ask.Number}", marked.Hash));
        // The reader knows where a reply goes on.
        var asked = TranscriptReader.Read(new(result.Apply(desk.Transcript.Source.Text)));
        return result with { Cursor = asked.Asks.FirstOrDefault(ask => ask.Number == desk.Ask.Number)?.Cursor };
    }

    private static Insertions Graded(Desk desk, Insertions insertions, MarkedReply marked)
    {
        insertions.AddBlock(desk.Ask.ReplyEnd, GradeQuote.Lines(desk.Ask.Number, marked.Hash, marked.Grade, marked.Score, marked.Late));
        return insertions;
    }

    private static string Said(Desk desk, MarkedReply marked)
    {
        if (OwnGrader.IsOpen(marked.Grade))
            return $"The reply to question {desk.Ask.Number} is not graded: the bank has no answer to it.";
        var before = marked.Before is { } first ? $", {ScoreText.Of(first)} before the follow-up" : "";
        var again = marked.Attempt > 1 ? " The first reply is the one that counts." : "";
        return $"{ScoreText.Of(marked.Score)} of 5 for question {desk.Ask.Number}{before}.{again}{(marked.Late is { } late ? $" {late}" : "")}";
    }
}
