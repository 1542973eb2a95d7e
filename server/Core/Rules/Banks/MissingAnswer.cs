using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Rules.Banks;

/// <summary>A question without an answer, in a file where most questions have one. A list of bare questions is fine as it is.</summary>
public sealed class MissingAnswer : IBankRule
{
    public string Code => "missing-answer";

    public IEnumerable<Finding> Check(BankDocument bank)
    {
        if (bank.Questions.Count(question => question.HasAnswer) * 2 <= bank.Questions.Count)
            yield break;
        foreach (var question in bank.Questions)
            if (!question.HasAnswer)
                yield return new(Code, FindingSeverity.Information, question.TitleSpan, $"{question.Id} has no answer: it is asked, but nothing can be graded.", []);
    }
}
