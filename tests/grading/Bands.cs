using System.Globalization;
using FlaskPrep.Core.Grading;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Grading;

internal static class Bands
{
    public static void Report(string folder, TextWriter output, bool verbose)
    {
        var (seed, _) = BuiltIns.Read(SeedFolder.BuiltIn);
        var replies = HandMade.ReadAll(folder);
        Report("as the bank's question", [.. replies.Where(r => r.Ref is not null).Select(r => (r, ReplyGrader.Grade(r.OfBank(seed)!, r.Reply)))], output, verbose);
        Report("flask with the answer only", [.. replies.Where(r => r.Ref is not null).Select(r => (r, ReplyGrader.Grade(r.AsWritten, r.Reply)))], output, verbose);
        Report("other banks", [.. replies.Where(r => r.Ref is null).Select(r => (r, ReplyGrader.Grade(r.AsWritten, r.Reply)))], output, verbose);
    }

    private static void Report(string name, List<(HandMade Reply, Grade Grade)> graded, TextWriter output, bool verbose)
    {
        static bool In((HandMade Reply, Grade Grade) g) => g.Grade.Score >= g.Reply.Low - 1e-9 && g.Grade.Score <= g.Reply.High + 1e-9;
        output.WriteLine($"== {name}: {graded.Count(In)} of {graded.Count} in band ({100.0 * graded.Count(In) / graded.Count:F0} %)");
        foreach (var kind in graded.GroupBy(g => g.Reply.Kind))
            output.WriteLine($"  {kind.Key,-16} {100.0 * kind.Count(In) / kind.Count(),3:F0} % of {kind.Count(),2}  mean {kind.Average(g => g.Grade.Score):F2}");
        string[] bad = ["wrong", "negated", "stuffed", "off-topic", "echo", "empty"];
        var pairs = graded.GroupBy(g => g.Reply.Question).SelectMany(q => q.Where(g => g.Reply.Kind == "excellent").SelectMany(e => q.Where(g => bad.Contains(g.Reply.Kind)).Select(b => e.Grade.Score - b.Grade.Score >= 0.5))).ToList();
        output.WriteLine($"  excellent beats bad by half a point: {100.0 * pairs.Count(b => b) / pairs.Count:F1} % of {pairs.Count}");
        if (!verbose)
            return;
        foreach (var g in graded.Where(g => !In(g)))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  ! {g.Reply.Id} {g.Grade.Score:F2} not {g.Reply.Low}..{g.Reply.High} {string.Join(',', g.Grade.Flags)}: {g.Reply.Reply.ReplaceLineEndings(" / ")}"));
            foreach (var p in g.Grade.Points)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"       {p.Verdict} {p.Credit:F2} {p.Point.Kind} {p.Point.Text} <- {string.Join(" | ", p.Evidence)}"));
        }
    }
}
