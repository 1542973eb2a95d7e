using FlaskPrep.Cli.Commands;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Storage;

namespace FlaskPrep.Cli.Grading;

/// <summary>The questions of the banks, by what a reference calls them, <c>Q13</c> or <c>react:Q7</c>, or by their own words.</summary>
internal sealed class BankQuestions(Snapshot snapshot)
{
    private readonly Lazy<ILookup<string, BankQuestion>> byTitle = new(() => snapshot.Banks
        .SelectMany(bank => bank.Questions.Where(question => snapshot.Visible(bank, question)).Select(question => new BankQuestion(bank, question)))
        .ToLookup(found => QuestionText.Plain(found.Question.Title), StringComparer.Ordinal));

    public static BankQuestions Read(string folder, Terminal terminal) => Of(FolderSnapshot.Read(folder), terminal);

    /// <summary>Only the built-in ones: no folder is read.</summary>
    public static BankQuestions ReadBuiltIns(Terminal terminal) => Of(FolderSnapshot.ReadBuiltIns(), terminal);

    /// <summary>The question of that id, else the one that asks the same; null if there is none.</summary>
    public BankQuestion? Find(string question)
    {
        var colon = question.IndexOf(':');
        foreach (var bank in snapshot.Banks)
        {
            var id = colon > 0 && bank.Name.Equals(question[..colon], StringComparison.OrdinalIgnoreCase) ? question[(colon + 1)..] : question;
            if (snapshot.Find(bank, id.Trim()) is { } found)
                return found;
        }

        return byTitle.Value[QuestionText.Plain(question)].FirstOrDefault();
    }

    /// <summary>The question that asks the same and has the same answer; null if there is none.</summary>
    public BankQuestion? Find(string question, string answer) =>
        byTitle.Value[QuestionText.Plain(question)].FirstOrDefault(found => QuestionText.IsSame(found.Question.Answer, answer));

    private static BankQuestions Of(ReadResult<Snapshot> read, Terminal terminal)
    {
        var (snapshot, problems) = read;
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        return new(snapshot);
    }
}
