using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Study;

/// <summary>Grades a reply by what its question is: choices by what was chosen, one without an answer by the person, all else by its points.</summary>
public static class Graders
{
    /// <summary>Loads what grading knows of words, while the first reply is written: else it waits for that, ten times as long as for its grade.</summary>
    public static void Prepare(Bank bank, Question question) => Grade(bank, question, question.Answer, new HashSet<string>());

    public static Grade Grade(Bank bank, Question question, string reply, IReadOnlySet<string> ticked) => question.Choices is { } choices
        ? ChoiceGrader.Grade(choices, reply, ticked)
        : question.KeyPoints.Count == 0
        ? OwnGrader.Of(ticked)
        : ReplyGrader.Grade(new(question.Title, question.KeyPoints, bank.ErrataOf(question), question.Answer), reply, ticked);
}
