using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Hovers;

namespace FlaskPrep.LanguageServer.Commands;

/// <summary>What a client that renders notes needs of the questions that may be seen now: <c>flaskPrep.server.questions</c> answers one for each folder.</summary>
/// <param name="Folder">The notes folder; empty where none is open.</param>
/// <param name="Questions">Those that its notes can refer to.</param>
public sealed record PreviewQuestions(string Folder, IReadOnlyList<PreviewQuestions.Question> Questions)
{
    public const string Id = "flaskPrep.server.questions";

    /// <param name="Target">As a reference names it.</param>
    /// <param name="Title">On one line.</param>
    /// <param name="Answer">Corrected; Markdown without tags and pictures.</param>
    /// <param name="Uri">Its line in the bank.</param>
    public sealed record Question(string Target, string Title, string Answer, string Uri);

    public static PreviewQuestions[] Of(Snapshot index) =>
        index.Vaults.IsEmpty ? [new("", Of(index, index.Banks.FirstOrDefault()))]
        : [.. index.Vaults.Where(vault => vault.Settings.Enabled).Select(vault => new PreviewQuestions(vault.Folder.ToString(), Of(index, index.DefaultBank(vault.Folder))))];

    private static IReadOnlyList<Question> Of(Snapshot index, Bank? usual) =>
    [
        .. from bank in index.Banks
           from asked in index.QuestionsOf(bank)
           select new Question(
               asked.Target(usual), asked.Question.Title.ReplaceLineEndings(" "), SafeMarkdown.Of(bank.CorrectedAnswer(asked.Question)), $"{bank.UriOf(asked.Question)}#L{asked.Question.Line + 1}"),
    ];
}
