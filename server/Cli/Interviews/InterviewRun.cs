using FlaskPrep.Cli.Commands;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Exercises;
using FlaskPrep.Storage;
using FlaskPrep.Storage.History;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Interviews;

/// <summary>One run of <c>flaskprep interview</c>: a new interview, or one that is gone on with, from its first question to its report.</summary>
/// <param name="terminal">The person, or a script.</param>
/// <param name="folder">The notes folder.</param>
/// <param name="json">True to print the report as JSON, and nothing else.</param>
internal sealed class InterviewRun(Terminal terminal, string folder, bool json)
{
    private readonly IInterviewView view = json ? new QuietView()
        : terminal is { IsInteractive: true, HasColor: true } ? new ColorView(terminal.Output, Terminal.Width)
        : new PlainView(terminal.Output, terminal.IsInteractive);

    private readonly ReviewedNotes reviewed = new(TimeProvider.System);

    private IReadOnlyList<ChosenQuestion> reasons = [];
    private int refused = ExitCode.WrongUse;

    public int Run(string? historyFile, InterviewOptions options, bool goOn, bool why) => HistoryOption.Use(terminal, historyFile, history =>
    {
        var (snapshot, problems) = FolderSnapshot.Read(folder);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        try
        {
            var interviewer = new Interviewer(history, TimeProvider.System, learning: null, reviewed);
            return (goOn ? GoOn(snapshot, interviewer) : Start(snapshot, interviewer, options, why)) is { } interview ? Run(history, interview) : refused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse($"the interview's file cannot be written: {e.Message.TrimEnd('.')}; what is in the history stays");
        }
    });

    private TerminalInterview? GoOn(Snapshot snapshot, Interviewer interviewer)
    {
        if (OpenInterviews.Newest(snapshot.Vaults.Select(vault => vault.Folder.Path)) is not { } found)
        {
            Refuse("no interview waits for a reply here; begin one: flaskprep interview");
            return null;
        }

        view.Begin(found.File);
        return new(interviewer, snapshot, found.File, found.Transcript.Source.Text, text => InterviewFiles.Save(found.File, text), RunnerOf(snapshot, found.Transcript.Header!.Bank));
    }

    private TerminalInterview? Start(Snapshot snapshot, Interviewer interviewer, InterviewOptions options, bool why)
    {
        var bank = options.Bank is { } name ? snapshot.BankNamed(name) : snapshot.DefaultBank(snapshot.Vaults[0].Folder);
        var settings = snapshot.Vaults[0].Settings;
        if (options is { Bank: null, Order: QuestionOrder.Due })
            bank = interviewer.Opening.BankWithDue(snapshot, bank, settings);
        if (bank is null)
        {
            Refuse(options.Bank is null
                ? "no question bank is loaded; flaskprep doctor says why"
                : $"there is no question bank \"{options.Bank}\"; there are: {string.Join(", ", snapshot.Banks.Select(known => known.Name))}");
            return null;
        }

        options = WhatNotesLack.In(options, snapshot, snapshot.Vaults[0], bank, reviewed);
        if (interviewer.Opening.Start(snapshot, bank, options, settings, out var refusal) is not { } started)
        {
            Refuse(refusal!);
            // Nothing to do today is no wrong use.
            refused = options.Order is QuestionOrder.Due or QuestionOrder.Lacking ? ExitCode.Findings : ExitCode.WrongUse;
            return null;
        }

        foreach (var remark in started.Remarks)
            terminal.Error.WriteLine($"flaskprep: {remark}");
        reasons = why ? started.Questions : [];
        if (why)
            view.Show("", [.. reasons.Select(chosen => $"{chosen.Question.Id}: {chosen.Reason}")]);
        // A script keeps no document: what it says is in the history.
        if (!terminal.IsInteractive)
            return new(interviewer, snapshot, null, started.Text, _ => { }, RunnerOf(snapshot, bank.Name));
        var date = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var (file, _) = InterviewFiles.Create(snapshot.Vaults[0].Folder.Path, date, started.Header.Level, started.Text);
        view.Begin(file);
        // While the person types; the report links to what it finds.
        reviewed.Begin(snapshot, snapshot.Vaults[0], bank, [.. started.Header.Questions.Select(bank.Find).OfType<Question>()]);
        return new(interviewer, snapshot, file, started.Text, text => InterviewFiles.Save(file, text), RunnerOf(snapshot, bank.Name));
    }

    private int Run(HistoryStore history, TerminalInterview interview)
    {
        var loop = new InterviewLoop(terminal.Input, interview, view, terminal.IsInteractive);
        using (terminal.IsInteractive ? Terminal.OnInterrupt(() => Leave(interview, loop)) : null)
            loop.Run();
        var header = interview.Transcript.Header!;
        if (interview.Report is { } report)
            view.Report(report, QuestionStanding.Of(history.Outcomes(new(header.Interview))));
        else
            Leave(interview, loop);
        if (json)
            InterviewReport.Write(terminal.Output, history, header, reasons);
        return ExitCode.Fine;
    }

    private void Leave(TerminalInterview interview, InterviewLoop loop)
    {
        interview.Type(loop.Typed);
        view.Show("It waits for you: flaskprep interview --continue", []);
    }

    /// <summary>Runs code behind a fence only: in an interview nobody is asked for less.</summary>
    private Func<string, string, ExerciseRun?> RunnerOf(Snapshot snapshot, string bank) => (question, code) =>
        snapshot.BankNamed(bank) is { } known && known.Find(question) is { } found && known.ExerciseOf(found) is { } exercise
            ? ExerciseRunner.RunAsync(exercise, code, PythonWishes.Of(snapshot.Vaults[0].Settings, folder, null), withoutFence: false, CancellationToken.None).GetAwaiter().GetResult()
            : null;

    private int Refuse(string problem)
    {
        terminal.Error.WriteLine($"flaskprep: {problem}");
        return ExitCode.WrongUse;
    }
}
