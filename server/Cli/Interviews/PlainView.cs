using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Cli.Interviews;

/// <summary>Lines of text, where output is no terminal or wants no colors.</summary>
internal sealed class PlainView(TextWriter output, bool isInteractive) : IInterviewView
{
    public void Begin(string? file)
    {
        if (isInteractive)
            output.WriteLine(InterviewKeys.Help);
        if (file is not null)
            output.WriteLine($"Kept in {file}");
    }

    public void Ask(int number, int count, string title, string draft)
    {
        output.WriteLine();
        output.WriteLine($"{number} of {count}. {title}");
        output.WriteLine();
        if (draft.Length > 0)
            output.WriteLine(draft);
    }

    public void Show(string message, IReadOnlyList<string> quote)
    {
        foreach (var line in quote)
            output.WriteLine($"  {line.Replace("**", "")}");
        if (quote.Count == 0)
            output.WriteLine(message);
    }

    public void Report(IReadOnlyList<string> lines, IReadOnlyList<QuestionStanding> standings)
    {
        output.WriteLine();
        foreach (var line in lines)
            output.WriteLine(line.Replace("**", ""));
    }
}
