using System.CommandLine;
using FlaskPrep.Cli.Commands;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Cli.Interviews;

/// <summary><c>flaskprep interview</c>: a mock interview in the terminal, or scripted where stdin is no terminal.</summary>
internal static class InterviewCommand
{
    private const int InteractiveCount = 5;
    private const int MostDue = 20;

    public static Command Create(Terminal terminal)
    {
        var bank = new Option<string>("--bank") { Description = "another question bank than the default one", HelpName = "NAME" };
        var level = new Option<string>("--level") { Description = "only questions of this level" };
        level.AcceptOnlyFromAmong("basic", "intermediate", "advanced");
        var topic = new Option<string>("--topic") { Description = "only questions that these words find", HelpName = "WORDS" };
        var count = new Option<int?>("--count") { Description = "how many questions; 5 in a terminal, all in a script", HelpName = "N" };
        var limit = new Option<int?>("--limit") { Description = "minutes for the whole; after them nothing more is asked", HelpName = "MINUTES" };
        var feedback = new Option<string>("--feedback") { Description = "a grade after each reply (the default), or all at the end" };
        feedback.AcceptOnlyFromAmong("each", "end");
        var seed = new Option<long?>("--seed") { Description = "draws the same questions again", HelpName = "N" };
        var order = new Option<string>("--order") { Description = "by what questions are chosen; lacking: what the notes do not answer; real: mixed, 30 minutes, grades at the end" };
        order.AcceptOnlyFromAmong([.. QuestionOrderNames.All]);
        var due = new Option<bool>("--due") { Description = "only what is due; the same as --order due" };
        var why = new Option<bool>("--why") { Description = "say of each question why it is asked" };
        var seconds = new Option<int?>("--seconds") { Description = "seconds for one question; a later reply counts, and is said to be late", HelpName = "N" };
        var followUps = new Option<bool>("--follow-ups") { Description = "ask once for what a reply left out; in a terminal as the settings say" };
        seconds.Validators.Add(result => AtLeastOne(result, seconds));
        var goOn = new Option<bool>("--continue") { Description = "go on with the interview that waits for a reply" };
        var history = HistoryOption.Create();
        var format = FormatOption.Create();
        count.Validators.Add(result => AtLeastOne(result, count));
        limit.Validators.Add(result => AtLeastOne(result, limit));
        var command = new Command("interview", "Take a mock interview") { bank, level, topic, count, limit, seconds, feedback, followUps, seed, order, due, why, goOn, history, format };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(due) ? QuestionOrderNames.Text(QuestionOrder.Due) : parsed.GetValue(order);
            var options = new InterviewOptions(
                parsed.GetValue(bank), LevelNames.In(parsed.GetValue(level) ?? ""), parsed.GetValue(topic),
                Seed: parsed.GetValue(seed) ?? Random.Shared.NextInt64(1, int.MaxValue), Again: parsed.GetValue(seed) is not null,
                Order: QuestionOrderNames.Read(named) ?? (terminal.IsInteractive || named is not null ? QuestionOrder.Mixed : QuestionOrder.Bank));
            options = options with { Count = options.Order == QuestionOrder.Due ? MostDue : terminal.IsInteractive || named is not null ? InteractiveCount : int.MaxValue };
            if (named == QuestionOrderNames.Real)
                options = options.LikeTheRealThing();
            options = options with
            {
                Count = parsed.GetValue(count) ?? options.Count, Limit = parsed.GetValue(limit) ?? options.Limit,
                Feedback = parsed.GetValue(feedback) is { } chosen ? chosen == "end" ? Feedback.End : Feedback.Each : options.Feedback,
                Seconds = parsed.GetValue(seconds), FollowUps = parsed.GetValue(followUps) ? true : terminal.IsInteractive ? null : false,
            };
            return new InterviewRun(terminal, NotesFolder.Of(Environment.CurrentDirectory), parsed.IsJson(format))
                .Run(parsed.GetValue(history), options, parsed.GetValue(goOn), parsed.GetValue(why));
        });
        return command;
    }

    private static void AtLeastOne(System.CommandLine.Parsing.OptionResult result, Option<int?> option)
    {
        if (result.Tokens is [{ Value: var written }, ..] && int.TryParse(written, out var number) && number < 1)
            result.AddError($"{option.Name}: expected a number from 1 on, found {written}.");
    }
}
