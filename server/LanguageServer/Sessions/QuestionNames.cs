using FlaskPrep.Core.Banks;

namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>What lists call a question: <c>Q13: What are Flask Blueprints?</c></summary>
internal static class QuestionNames
{
    /// <summary>Its title, with its id where it has a number; never empty.</summary>
    public static string Of(Question question)
    {
        var name = question.Number is null ? question.Title : $"{question.Id}: {question.Title}";
        return name.Length == 0 ? question.Id : name;
    }
}
