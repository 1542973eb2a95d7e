using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Study;

/// <summary>Grades a reply by what its question is: choices by what was chosen, all else by its points.</summary>
public static class Graders
{
    public static Grade Grade(Bank bank, Question question, string reply, IReadOnlySet<string> ticked) => question.Choices is { } choices
        ? ChoiceGrader.Grade(choices, reply, ticked)
        : ReplyGrader.Grade(new(question.Title, question.KeyPoints, bank.ErrataOf(question), question.Answer), reply, ticked);
}
