using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.LanguageServer.Commands;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.CodeLenses;

/// <summary><em>Graded on 4 points</em> over each question with an answer; a click writes derived points down.</summary>
internal static class BankLenses
{
    public static CodeLens[] Of(BankDocument bank, PositionEncoding encoding) =>
    [
        .. bank.Questions.Where(question => question.KeyPoints.Count > 0).Select(question => new CodeLens(Ranges.Of(bank.Document.Source, question.TitleSpan, encoding))
        {
            Command = PointsCommand.For(bank.Document.Uri, question, Title(question)),
        }),
    ];

    private static string Title(Question question)
    {
        var count = Counted.Of(question.KeyPoints.Count, "point");
        return question.HasWrittenPoints ? $"Graded on {count}, as written below" : $"Graded on {count}";
    }
}
