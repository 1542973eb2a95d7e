using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.History;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Study;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary>A person at an interview: the document, a real history on disk, and a clock that goes on when told to.</summary>
internal sealed class Sitting : IDisposable
{
    private readonly TestFolder data = new();
    private readonly TestTime time = new();
    private readonly string bankName;

    public Sitting(InterviewOptions? options = null, World? world = null, string bank = SeedFolder.FlaskInterview)
    {
        Snapshot = (world ?? new World()).Open("");
        History = HistoryStore.Open(data.PathOf("history.db"), time);
        bankName = bank;
        Begin(options ?? new(Count: 2, Seed: 7));
    }

    public Snapshot Snapshot { get; set; }

    public HistoryStore History { get; }

    public string Text { get; set; } = "";

    public Transcript Transcript => TranscriptReader.Read(new SourceText(Text));

    /// <summary>No follow-ups, unless a test is about them.</summary>
    public Settings Settings { get; set; } = Settings.Default with { FollowUps = false };

    private Interviewer Interviewer => new(History, time);

    private static DocumentUri Uri => World.Folder.Child("interviews/2026-11-22-mixed.interview.md");

    public void Begin(InterviewOptions options)
    {
        Text = Interviewer.Opening.Start(Snapshot, Snapshot.BankNamed(bankName)!, options, Settings, out var refusal)?.Text ?? throw new InvalidOperationException(refusal);
    }

    public void Wait(TimeSpan span) => time.Now += span;

    /// <summary>Types below the last question.</summary>
    public Sitting Type(string reply)
    {
        Text = $"{Text.TrimEnd()}\n\n{reply}\n";
        return this;
    }

    /// <param name="ask">The number of the ask that the cursor is in; null for the open one.</param>
    public StudyResult Submit(int? ask = null) => Do(Interviewer.Submit, ask);

    /// <param name="checks">What the code of the reply was seen to do.</param>
    /// <param name="ask">The number of the ask that the cursor is in; null for the open one.</param>
    public StudyResult Submit(IReadOnlyList<Check> checks, int? ask = null) => Do(sheet => Interviewer.Submit(sheet with { Checks = checks }), ask);

    public StudyResult AnswerInCode() => Do(Interviewer.AnswerInCode, null);

    public StudyResult Hint() => Do(Interviewer.Hint, null);

    public StudyResult ShowAnswer() => Do(Interviewer.ShowAnswer, null);

    public StudyResult Skip() => Do(Interviewer.Skip, null);

    public StudyResult Pause() => Do(Interviewer.Pause, null);

    public StudyResult Finish() => Do(Interviewer.Finish, null);

    public void Dispose()
    {
        History.Dispose();
        data.Dispose();
    }

    private StudyResult Do(Func<Sheet, StudyResult> act, int? ask)
    {
        var transcript = Transcript;
        var cursor = ask is null ? transcript.OpenAsk?.Cursor ?? Text.Length : transcript.Asks.Single(asked => asked.Number == ask).Heading.Start;
        var result = act(new(Snapshot, transcript, cursor, Uri));
        // Whatever an act does, what the person wrote stays, to the letter.
        Assert.All(result.Edits, edit => Assert.Equal(edit.Span.Start, edit.Span.End));
        Text = result.Apply(Text);
        if (result.Expected is { } mark)
            Assert.Contains(mark, Text);
        return result;
    }
}
