using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Cli.Interviews;

/// <summary>What a person sees of an interview in a terminal.</summary>
internal interface IInterviewView
{
    /// <summary>Says how it goes, and which document keeps it.</summary>
    void Begin(string? file);

    /// <summary>Asks; what is typed of the reply already is shown.</summary>
    void Ask(int number, int count, string title, string draft);

    /// <summary>Shows what came of an act: the lines of its quote in the document, else its message.</summary>
    void Show(string message, IReadOnlyList<string> quote);

    /// <summary>Shows the report's lines, and where each question stands.</summary>
    void Report(IReadOnlyList<string> lines, IReadOnlyList<QuestionStanding> standings);
}
