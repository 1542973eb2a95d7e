using System.Security.Cryptography;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;
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
    private readonly Learning learning;
    private readonly Marking marking;
    private readonly Course course;

    /// <param name="history">Keeps what is replied.</param>
    /// <param name="time">The clock.</param>
    /// <param name="learning">What is known of that history; read when it is needed where none is handed in.</param>
    public Interviewer(HistoryStore history, TimeProvider time, Learning? learning = null)
    {
        this.history = history;
        this.time = time;
        this.learning = learning ?? new(history, time);
        marking = new(history, time);
        course = new(history, marking, time);
    }

    /// <summary>Begins an interview: its text with the first question, and where the first reply goes; or why there is none.</summary>
    public StartedInterview? Start(Snapshot snapshot, Bank bank, InterviewOptions options, Settings settings, out string? refusal)
    {
        var day = StudyDay.Of(settings, time.GetLocalNow());
        var records = learning.Records(settings);
        var questions = InterviewPlan.Choose(snapshot, bank, options, records, day);
        refusal = questions.Count > 0 ? null
            : options.Order == QuestionOrder.Due ? NextDue.Text(bank, records, day)
            : $"No question of “{bank.Name}” fits: choose another level or topic.";
        if (refusal is not null)
            return null;
        var now = time.GetUtcNow();
        var level = LevelNames.Text(options.Level) ?? QuestionOrderNames.Text(options.Order);
        var header = new TranscriptHeader(
            Ulid.New(now, RandomNumberGenerator.GetBytes(10)), bank.Name, TextHash.Of(bank.Text.Text), level, options.Seed, now, options.Feedback, options.Limit,
            [.. questions.Select(chosen => chosen.Question.Id)]);
        history.Begin(new(header.Interview, bank.Name, header.BankHash, level, options.Seed, now, null));
        var first = questions[0].Question;
        var lines = TranscriptText.Begin(header, $"Mock interview, {level}").Concat(TranscriptText.Ask(1, first.Id, first.Title, now));
        var text = string.Join('\n', lines) + '\n';
        return new(header, text, text.Length - 1, questions, [.. new[] { day.Problem, records.Problem }.OfType<string>()]);
    }

    /// <summary>The bank that has something due: the preferred one, else the first; the preferred one where none has.</summary>
    public Bank? BankWithDue(Snapshot snapshot, Bank? preferred, Settings settings)
    {
        var (day, records) = (StudyDay.Of(settings, time.GetLocalNow()), learning.Records(settings));
        return snapshot.Banks.OrderBy(bank => bank != preferred).FirstOrDefault(bank => NextDue.IsAnyDue(bank, records, day)) ?? preferred;
    }

    /// <summary>Why each question of an interview is asked, a line each, by what the history said when it began.</summary>
    public IReadOnlyList<string> Reasons(Sheet sheet, Settings settings)
    {
        if (sheet.Transcript.Header is not { } header || sheet.Snapshot.BankNamed(header.Bank) is not { } bank)
            return [];
        var day = StudyDay.Of(settings, TimeZoneInfo.ConvertTime(header.Started, time.LocalTimeZone));
        var records = StudyRecords.Of(
            history.Outcomes(ReviewFilter.All).TakeWhile(outcome => outcome.At < header.Started), new(settings.DesiredRetention, settings.Fuzz), header.Started);
        var order = QuestionOrderNames.Read(header.Level) ?? QuestionOrder.Mixed;
        // What is still to be asked is not told.
        return
        [
            .. header.Questions.Take(sheet.Transcript.Asks.Count).Select(bank.Find).OfType<Question>()
                .Select(question => $"{question.Id}: {ChoiceReason.Of(records.Of(bank, question), order, day)}"),
        ];
    }

    /// <summary>Grades the reply at the cursor and asks the next question. The reply is in the history before it is graded.</summary>
    public StudyResult Submit(Sheet sheet)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        var ask = desk.Ask;
        if (ask.Ending != AskEnding.None)
            return StudyResult.Refused($"Question {ask.Number} is done.");
        if (ask.Reply.Length == 0)
            return StudyResult.Refused("Nothing is written yet: type your reply below the question, then submit.");
        var marked = marking.Mark(desk);
        var insertions = new Insertions(desk);
        if (ask.Grade is { } written && written.Points.All(point => point.IsByHand == point.IsOwnWord))
            return course.GoOn(desk, insertions, $"Question {ask.Number} is graded already.", null);
        // With feedback at the end, the last reply is graded together with the others.
        if (desk.Header.Feedback == Feedback.Each || desk.Transcript.HasReport || course.IsLast(desk))
        {
            insertions.AddBlock(ask.ReplyEnd, GradeQuote.Lines(ask.Number, marked.Hash, marked.Grade, marked.Score));
            var again = marked.Attempt > 1 ? " The first reply is the one that counts." : "";
            return course.GoOn(
                desk, insertions, $"{ScoreText.Of(marked.Score)} of 5 for question {ask.Number}.{again}", Mark.Write(MarkKind.Grade, $"{ask.Number}", marked.Hash));
        }

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

    /// <summary>Shows the answer, which ends the question at 0.</summary>
    public StudyResult ShowAnswer(Sheet sheet) =>
        End(sheet, ReplyKind.Shown, MarkKind.Answer, "The answer is shown.",
            desk => AnswerQuote.Lines(desk.Ask.Number, desk.Bank.CorrectedAnswer(desk.Question), desk.Question.Source));

    public StudyResult Skip(Sheet sheet) =>
        End(sheet, ReplyKind.Skipped, MarkKind.Skip, "Skipped.", desk => TranscriptText.Skipped(desk.Ask.Number));

    /// <summary>Ends the interview with the report. A reply that is typed and not submitted is graded first; an open question without one is left out.</summary>
    public StudyResult Finish(Sheet sheet)
    {
        if (sheet.Transcript.HasReport)
            return StudyResult.Refused("This interview is over: its report is at the end.");
        if ((Desk.Of(sheet with { Cursor = sheet.Transcript.OpenAsk?.ReplyEnd ?? sheet.Cursor }, out var refusal) ?? Desk.OfAny(sheet)) is not { } desk)
            return StudyResult.Refused(refusal!);
        var insertions = new Insertions(desk);
        if (desk.Ask is { IsOpen: true, Reply.Length: > 0 })
        {
            var marked = marking.Mark(desk);
            insertions.AddBlock(desk.Ask.ReplyEnd, GradeQuote.Lines(desk.Ask.Number, marked.Hash, marked.Grade, marked.Score));
        }

        return course.Close(desk, insertions, "The interview is over; the report is at the end.", null);
    }

    private StudyResult End(Sheet sheet, ReplyKind kind, MarkKind mark, string said, Func<Desk, IEnumerable<string>> lines)
    {
        if (Desk.Of(sheet, out var refusal) is not { } desk)
            return StudyResult.Refused(refusal!);
        if (!desk.Ask.IsOpen)
            return StudyResult.Refused($"Question {desk.Ask.Number} is done.");
        history.Commit(desk.Entry(kind, time.GetUtcNow()));
        var insertions = new Insertions(desk);
        insertions.AddBlock(desk.Ask.ReplyEnd, lines(desk));
        return course.GoOn(desk, insertions, said, Mark.Write(mark, $"{desk.Ask.Number}"));
    }
}
