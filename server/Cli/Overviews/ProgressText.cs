using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;

namespace FlaskPrep.Cli.Overviews;

/// <summary>What a person knows, as text. What a bar shows, numbers say too.</summary>
internal static class ProgressText
{
    private const int MostOrphans = 10;
    private const int MostGroups = 12;
    private const int MostScores = 14;
    private const int BarWidth = 20;

    public static void Write(Terminal terminal, Overview overview)
    {
        var progress = overview.Progress;
        terminal.Output.WriteLine(terminal.Bold(
            $"Solid {Count(progress.Solid)}, shaky {Count(progress.Shaky)}, gaps {Count(progress.Gaps)}; {progress.NotAsked} not asked yet"));
        if (overview.Day.DaysLeft is { } days)
            terminal.Output.WriteLine($"Interview on {overview.Day.Interview:yyyy-MM-dd}, {When(days)}{(overview.NewPerDay is { } fresh ? $"; {fresh} a day of those not asked yet" : "")}");
        Write(terminal, "Gaps", progress.Gaps);
        Write(terminal, "Shaky", progress.Shaky);
        Write(terminal, "Solid", progress.Solid);
        if (progress.Solid.Count + progress.Shaky.Count + progress.Gaps.Count > 0)
        {
            Write(terminal, "By level", overview.Levels);
            Write(terminal, "By topic, the weakest first", [.. overview.Topics.Where(topic => topic.NotAsked < topic.Count)]);
        }

        Write(terminal, overview.Scores);
        WriteDue(terminal, overview);
        if (progress.Orphans.Count > 0)
            terminal.Output.WriteLine(
                $"\n{progress.Orphans.Count} more were asked by a title that no bank here has now: {Names(progress.Orphans)}");
    }

    private static void Write(Terminal terminal, string name, IReadOnlyList<QuestionProgress> questions)
    {
        if (questions.Count > 0)
            terminal.Output.WriteLine($"\n{name}");
        foreach (var (asked, standing) in questions)
        {
            var score = standing.Score is { } known ? $"{known:0.0}" : "  -";
            var ticked = standing.Ticked ? terminal.Dim("  (ticked by hand)") : "";
            terminal.Output.WriteLine($"  {score}  {terminal.Dim(LocalDay.Of(standing.At))}  {asked.Question.Id,-5} {asked.Question.Title}{ticked}");
        }
    }

    private static void Write(Terminal terminal, string name, IReadOnlyList<GroupStanding> groups)
    {
        if (groups.Count == 0)
            return;
        terminal.Output.WriteLine($"\n{name}");
        var width = groups.Take(MostGroups).Max(group => group.Name.Length);
        foreach (var group in groups.Take(MostGroups))
            terminal.Output.WriteLine(
                $"  {group.Name.PadRight(width)}  {Bar(group)}  solid {group.Solid}, shaky {group.Shaky}, gaps {group.Gaps}, not asked {group.NotAsked}");
        if (groups.Count > MostGroups)
            terminal.Output.WriteLine($"  and {groups.Count - MostGroups} more");
    }

    private static string Bar(GroupStanding group)
    {
        var solid = group.Solid * BarWidth / group.Count;
        var shaky = (group.Solid + group.Shaky) * BarWidth / group.Count - solid;
        var gaps = (group.Count - group.NotAsked) * BarWidth / group.Count - solid - shaky;
        return new string('█', solid) + new string('▒', shaky) + new string('░', gaps) + new string('·', BarWidth - solid - shaky - gaps);
    }

    private static void Write(Terminal terminal, IReadOnlyList<ScoreDay> scores)
    {
        if (scores.Count > 0)
            terminal.Output.WriteLine("\nScore by day");
        foreach (var day in scores.TakeLast(MostScores))
            terminal.Output.WriteLine($"  {day.Day:yyyy-MM-dd}  {day.Score:0.0}  {new string('█', (int)Math.Round(day.Score * BarWidth / 5))} {terminal.Dim($"{day.Asks} asked")}");
    }

    private static void WriteDue(Terminal terminal, Overview overview)
    {
        terminal.Output.WriteLine($"\nDue today: {(overview.Due.Count == 0 ? "nothing" : string.Join(", ", overview.Due.Take(MostGroups).Select(due => due.Asked.Question.Id)) + (overview.Due.Count > MostGroups ? $" and {overview.Due.Count - MostGroups} more" : ""))}");
        var later = overview.Days.Skip(1).Where(day => day.Count > 0).ToList();
        if (later.Count > 0)
            terminal.Output.WriteLine($"Then {string.Join(", ", later.Take(MostScores).Select(day => $"{day.Count} on {day.Day:yyyy-MM-dd}"))}");
    }

    private static string When(int days) => days switch { 0 => "today", 1 => "tomorrow", _ => $"in {days} days" };

    private static string Names(IReadOnlyList<QuestionStanding> orphans) =>
        string.Join(", ", orphans.Take(MostOrphans).Select(orphan => $"{orphan.Question.Bank}:{orphan.Question.Id}"))
        + (orphans.Count > MostOrphans ? ", …" : "");

    private static string Count(IReadOnlyList<QuestionProgress> questions)
    {
        var ticked = questions.Count(question => question.Standing.Ticked);
        return ticked == 0 ? $"{questions.Count}" : $"{questions.Count} ({ticked} ticked by hand)";
    }
}
