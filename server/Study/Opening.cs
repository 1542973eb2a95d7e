using System.Security.Cryptography;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Storage.History;

namespace FlaskPrep.Study;

/// <summary>Begins interviews: chooses what is asked, and says why.</summary>
/// <remarks>Every member throws <see cref="HistoryException"/> if the history cannot be used.</remarks>
public sealed class Opening(HistoryStore history, TimeProvider time, Learning learning)
{
    /// <summary>A script that asks a whole bank is not told why.</summary>
    private const int MostReasons = 50;

    /// <summary>Begins an interview: its text with the first question, and where the first reply goes; or why there is none.</summary>
    public StartedInterview? Start(Snapshot snapshot, Bank bank, InterviewOptions options, Settings settings, out string? refusal)
    {
        var day = StudyDay.Of(settings, time.GetLocalNow());
        // What is weak or due, only all of the history says; for a draw the last days do, and the first interview of a window need not wait.
        var records = options.Order is QuestionOrder.Weakest or QuestionOrder.Due ? learning.Records(settings) : learning.Lately(settings);
        var questions = InterviewPlan.Choose(snapshot, bank, options, records, day);
        refusal = questions.Count > 0 ? null
            : options.Order == QuestionOrder.Due ? NextDue.Text(bank, records, day)
            : options is { Order: QuestionOrder.Lacking, Lacking.Count: 0 } ? $"The notes answer all of “{bank.Name}”: choose another order."
            : $"No question of “{bank.Name}” fits: choose another level or topic.";
        if (refusal is not null)
            return null;
        var now = time.GetUtcNow();
        var level = LevelNames.Text(options.Level) ?? QuestionOrderNames.Text(options.Order);
        var header = new TranscriptHeader(
            Ulid.New(now, RandomNumberGenerator.GetBytes(10)), bank.Name, TextHash.Of(bank.Text.Text), level, options.Seed, now, options.Feedback, options.Limit,
            [.. questions.Select(chosen => chosen.Question.Id)], options.Seconds, options.FollowUps ?? settings.FollowUps, ReplyGrader.Version);
        history.Begin(new(header.Interview, bank.Name, header.BankHash, level, options.Seed, now, null));
        var first = questions[0].Question;
        var lines = TranscriptText.Begin(header, $"Mock interview, {level}").Concat(TranscriptText.Ask(1, first, now));
        var text = string.Join('\n', lines) + '\n';
        return new(header, text, text.Length - 1, WithReasons(questions, bank, options.Order, settings, day), [.. new[] { day.Problem, records.Problem }.OfType<string>()]);
    }

    private List<ChosenQuestion> WithReasons(IReadOnlyList<ChosenQuestion> questions, Bank bank, QuestionOrder order, Settings settings, StudyDay day)
    {
        var records = learning.Of([.. questions.Take(MostReasons).Select(chosen => new QuestionKey(bank.Name, chosen.Question.Id))], settings);
        return [.. questions.Select((chosen, index) => index < MostReasons ? chosen with { Reason = ChoiceReason.Of(records.Of(bank, chosen.Question), order, day) } : chosen)];
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
}
