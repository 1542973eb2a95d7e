using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Rules.Banks;

/// <summary>A correction beside the bank that corrects nothing any more: its claim, or its question, is gone from the text.</summary>
public sealed class ClaimGone : IBankRule
{
    public string Code => "claim-gone";

    public IEnumerable<Finding> Check(BankDocument bank)
    {
        var isPage = bank.Bank.PageAt(bank.Document.Uri) is not null;
        foreach (var erratum in bank.Bank.Sidecar.Errata)
        {
            var question = bank.Questions.FirstOrDefault(question => question.Id.Equals(erratum.Question, StringComparison.OrdinalIgnoreCase));
            if (question is null && !isPage)
                yield return new(Code, FindingSeverity.Information, TextSpan.Empty(0), $"A correction beside this bank is for {erratum.Question}, which the bank does not have.", []);
            else if (question is not null && !question.Answer.Contains(erratum.Claim, StringComparison.Ordinal) && !question.Title.Contains(erratum.Claim, StringComparison.Ordinal))
                yield return new(
                    Code, FindingSeverity.Information, question.TitleSpan, $"A correction beside this bank is about “{erratum.Claim}”, which {question.Id} no longer says.", []);
        }
    }
}
