using FlaskPrep.Core.Grading;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Grading;

/// <summary>Shows which words of a reply stand for which words of the points of a built-in question.</summary>
internal static class Probe
{
    public static void Report(string id, string reply, TextWriter output)
    {
        var (seed, _) = BuiltIns.Read(SeedFolder.BuiltIn);
        if (seed.Banks.Values.FirstOrDefault(one => one.Find(id) is not null) is not { } bank)
        {
            output.WriteLine($"No built-in bank has a question {id}.");
            return;
        }

        var question = bank.Find(id)!;
        var task = new GradingTask(question.Title, question.KeyPoints, bank.ErrataOf(question), question.Answer);
        var reading = new Reading(task, reply);
        output.WriteLine(question.Title);
        var grade = ReplyGrader.Grade(task, reply);
        for (var i = 0; i < reading.Points.Count; i++)
        {
            output.WriteLine(i < task.Points.Count ? $"{task.Points[i].Text}: {grade.Points[i].Verdict} {grade.Points[i].Credit:F2} {reading.Matches.Evidence(i)}" : "claim");
            output.WriteLine("   " + string.Join(' ', reading.Points[i].Words.Select(w => $"{w.Written}:{w.Weight:F2}{(w.IsAsked ? "?" : "")}")));
            for (var unit = 0; unit < reading.Text.Units.Count; unit++)
                foreach (var (first, last, stand) in reading.Matches.Stands(unit))
                    if (stand.Point == i)
                        output.WriteLine($"      {reading.Text.Stretch(first, last)} -> {string.Join('+', reading.Points[i].Words.Where((_, w) => (stand.Words >> w & 1) != 0).Select(w => w.Written))} {stand.Strength:F2} {(stand.IsOpposite ? "opp" : "")} clause {reading.Text.ClauseOf(first)}");
        }
        output.WriteLine($"{grade.Score:F2} {string.Join(',', grade.Flags)}");
    }
}
