using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Cli.Interviews;

/// <summary>Shows nothing: standard output is for the JSON.</summary>
internal sealed class QuietView : IInterviewView
{
    public void Begin(string? file)
    {
    }

    public void Ask(int number, int count, string title, string draft)
    {
    }

    public void Show(string message, IReadOnlyList<string> quote)
    {
    }

    public void Report(IReadOnlyList<string> lines, IReadOnlyList<QuestionStanding> standings)
    {
    }
}
