using FlaskPrep.Cli.Commands;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;

namespace FlaskPrep.Cli.Grading;

/// <summary>The questions of the banks, by what a reference calls them: <c>Q13</c>, <c>react:Q7</c>.</summary>
internal sealed class BankQuestions(Snapshot snapshot)
{
    public static BankQuestions Read(string folder, Terminal terminal)
    {
        var (snapshot, problems) = FolderSnapshot.Read(folder);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        return new(snapshot);
    }

    /// <summary>What to grade replies to a question against, or null where there is no such question.</summary>
    public GradingTask? Task(string name)
    {
        var colon = name.IndexOf(':');
        foreach (var bank in snapshot.Banks)
        {
            var id = colon > 0 && bank.Name.Equals(name[..colon], StringComparison.OrdinalIgnoreCase) ? name[(colon + 1)..] : name;
            if (snapshot.Find(bank, id.Trim()) is { } found)
                return new(found.Question.Title, found.Question.KeyPoints, found.Errata, found.Question.Answer);
        }

        return null;
    }
}
