using System.Diagnostics;
using FlaskPrep.Core.Grading;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Bench;

/// <summary>How long a grade takes: the first one, which loads what the grader knows of words; a reply; a pasted bank; long and hostile texts.</summary>
internal static class GradeBench
{
    private const string Reply = "The session object works like a dictionary. By default it is kept in a cookie on the client, which is signed with the secret key, so a user can read it but not change it. "
        + "Big or secret things belong on the server, for example into Redis with Flask-Session.";

    public static void Run(TextWriter output)
    {
        var (builtIns, problems) = BuiltIns.Read(SeedFolder.BuiltIn);
        foreach (string problem in problems) throw new InvalidOperationException(problem);
        var bank = builtIns.Banks[SeedFolder.FlaskInterview];
        var question = bank.Find("Q10")!;
        var task = new GradingTask(question.Title, question.KeyPoints, bank.ErrataOf(question), question.Answer);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        ReplyGrader.Grade(task, Reply);
        output.WriteLine($"{"the first reply",-24} {Stopwatch.GetElapsedTime(start).TotalMilliseconds,8:F2} ms, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6:F1} MB stay");
        string pasted = File.ReadAllText(Path.Combine(SeedFolder.BuiltIn.Folder, "flask-interview.txt"));
        Show("a reply", Reply);
        Show("a pasted bank", pasted);
        Show("the answers of a bank", string.Join("\n\n", bank.Questions.Select(one => one.Answer)));
        foreach (int kilobytes in new[] { 100, 200, 400 })
        {
            Show($"{kilobytes} KB of replies", Repeat(i => $"{Reply} That makes {i}.\n", kilobytes));
            Show($"{kilobytes} KB of new words", Repeat(i => $"w{i}x the session_{i} is kept{i} ", kilobytes));
            Show($"{kilobytes} KB without an end", Repeat(_ => "session cookie client ", kilobytes));
            Show($"{kilobytes} KB of brackets", Repeat(_ => "O((({{(`", kilobytes));
        }

        void Show(string name, string reply) =>
            output.WriteLine($"{name,-24} {Measure.MedianSeconds(() => ReplyGrader.Grade(task, reply), runs: 5) * 1e3,8:F2} ms");
    }

    private static string Repeat(Func<int, string> part, int kilobytes)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; text.Length < kilobytes * 1024; i++) text.Append(part(i));
        return text.ToString();
    }
}
