using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.LanguageServer.Interviews;
using FlaskPrep.Storage;
using FlaskPrep.Study;

namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>Puts together what a client shows of banks, schedule and history. Where no interview was ever held there is no history, and none is begun.</summary>
internal sealed class Bookkeeper(Histories histories, ReviewedNotes reviewed, TimeProvider time)
{
    private const int MostInterviews = 100;

    public ProgressData Progress(Snapshot snapshot)
    {
        var overview = Overview(snapshot, out var problems);
        return ProgressData.Of(overview, problems);
    }

    public Overview Overview(Snapshot snapshot, out IReadOnlyList<string> problems)
    {
        var settings = SettingsOf(snapshot);
        var day = StudyDay.Of(settings, time.GetLocalNow());
        var learning = histories.Known(snapshot)?.Learning;
        var records = learning?.Records(settings) ?? StudyRecords.Empty;
        problems = [.. new[] { day.Problem, records.Problem }.OfType<string>()];
        return Core.Overviews.Overview.Of(snapshot.Banks, records, learning?.Scores(settings) ?? [], day);
    }

    public BankData[] Banks(Snapshot snapshot)
    {
        var (day, records) = Known(snapshot);
        return [.. snapshot.Banks.Where(bank => bank.Questions.Count > 0).Select(bank => Of(bank, records, day))];
    }

    public QuestionData[] Questions(Snapshot snapshot, string? bank, string? level)
    {
        var (day, records) = Known(snapshot);
        var noted = Noted(snapshot);
        if (bank is null || snapshot.BankNamed(bank) is not { } named)
            return [];
        var shown = named.Questions.Where(question => level is null || LevelOf(question) == level).ToList();
        var notes = new BankNotes(snapshot, named, shown, reviewed);
        return [.. shown.Select(question => Of(snapshot, named, question, records, day, noted, notes))];
    }

    public QuestionData[] Due(Snapshot snapshot)
    {
        var (day, records) = Known(snapshot);
        var noted = Noted(snapshot);
        var due = from bank in snapshot.Banks
                  let asked = bank.Questions.Where(question => IsDue(records.Of(bank, question), day)).ToList()
                  where asked.Count > 0
                  let notes = new BankNotes(snapshot, bank, asked, reviewed)
                  from question in asked
                  orderby records.Of(bank, question)!.Card!.Value.Retrievability(day.Now)
                  select Of(snapshot, bank, question, records, day, noted, notes);
        return [.. due];
    }

    public InterviewData[] Interviews(Snapshot snapshot)
    {
        var history = histories.Known(snapshot)?.History;
        var interviews = new List<InterviewData>();
        foreach (var file in InterviewFiles.Newest(snapshot.Vaults.Select(vault => vault.Folder.Path)).Take(MostInterviews))
        {
            var uri = Core.Text.DocumentUri.FromPath(file);
            // An open one is as the editor has it.
            var transcript = snapshot.InterviewAt(uri)?.Transcript ?? (TextFile.Read(file).Text is { } text ? TranscriptReader.Read(text) : null);
            if (transcript?.Header is not { } header)
                continue;
            var score = history is null ? null : InterviewScore.Of(header.Interview, header.Started, history.Outcomes(new(header.Interview)));
            interviews.Add(new(
                uri.ToString(), header.Bank, header.Level, Stamp.Of(header.Started), header.Questions.Count, transcript.Asks.Count(ask => !ask.IsOpen), transcript.HasReport,
                score is null ? null : ScoreText.Of(score.Score)));
        }

        return [.. interviews.OrderByDescending(interview => interview.Started, StringComparer.Ordinal)];
    }

    /// <summary>Writes the cram sheet.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public string CramSheet(Snapshot snapshot)
    {
        var overview = Overview(snapshot, out _);
        var folder = snapshot.Vaults.FirstOrDefault(vault => vault.Folder.IsFile)?.Folder.Path;
        return InterviewFiles.CreateSheet(folder, overview.Day.Today, file => Study.CramSheet.Text(snapshot, overview, Core.Text.DocumentUri.FromPath(file), reviewed));
    }

    public StudyDay Day(Snapshot snapshot) => StudyDay.Of(SettingsOf(snapshot), time.GetLocalNow());

    private static Settings SettingsOf(Snapshot snapshot) => snapshot.Vaults.FirstOrDefault()?.Settings ?? snapshot.Settings;

    private (StudyDay Day, StudyRecords Records) Known(Snapshot snapshot) =>
        (Day(snapshot), histories.Known(snapshot)?.Learning.Records(SettingsOf(snapshot)) ?? StudyRecords.Empty);

    private static BankData Of(Bank bank, StudyRecords records, StudyDay day)
    {
        var rows = bank.Questions.Select(question => (Level: LevelOf(question), question.Levels, Record: records.Of(bank, question))).ToList();
        return new(
            bank.Name, rows.Count, rows.Count(row => IsDue(row.Record, day)),
            [
                .. rows.GroupBy(row => row.Level).OrderBy(group => group.First().Levels).Select(group => new BankData.LevelData(
                    group.Key, group.Count(), group.Count(row => row.Record?.Standing.Standing == Standing.Solid), group.Count(row => IsDue(row.Record, day)))),
            ]);
    }

    private static QuestionData Of(Snapshot snapshot, Bank bank, Question question, StudyRecords records, StudyDay day, HashSet<Question> noted, BankNotes notes)
    {
        var record = records.Of(bank, question);
        var due = record?.Card is { } card ? day.DueOn(card) : null;
        var place = notes.PlaceOf(question, noted.Contains(question));
        return new(
            bank.Name, question.Id, TranscriptText.OneLine(question.Title), snapshot.Visible(bank, question) ? bank.UriOf(question).ToString() : null, question.Line,
            noted.Contains(question), record?.Standing is { Score: not null } standing ? standing.Standing.ToString().ToLowerInvariant() : null,
            record?.Standing.Score is { } score ? ScoreText.Of(score) : null, due is { } at ? $"{at:yyyy-MM-dd}" : null, due <= day.Today,
            notes.CoverageOf(question)?.ToString().ToLowerInvariant(), place?.Note.ToString(), place?.Line);
    }

    private static string LevelOf(Question question) => LevelNames.Text(question.Levels) ?? "";

    private static bool IsDue(QuestionRecord? record, StudyDay day) => record?.Card is { } card && day.IsDue(card);

    private static HashSet<Question> Noted(Snapshot snapshot)
    {
        var noted = new HashSet<Question>(ReferenceEqualityComparer.Instance);
        foreach (var vault in snapshot.Vaults)
        foreach (var note in vault.Notes)
        foreach (var reference in note.ReadReferences())
            if ((reference.Bank is { } name ? snapshot.BankNamed(name) : snapshot.DefaultBank(note.Uri))?.Find(reference.Id) is { } question)
                noted.Add(question);
        return noted;
    }
}
