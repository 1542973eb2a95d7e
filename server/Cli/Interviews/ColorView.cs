using FlaskPrep.Core.Interviews;
using Spectre.Console;

namespace FlaskPrep.Cli.Interviews;

/// <summary>An interview on a terminal with colors. What a color says, a sign or a word says too.</summary>
internal sealed class ColorView : IInterviewView
{
    private readonly IAnsiConsole console;

    public ColorView(TextWriter output, int width)
    {
        console = AnsiConsole.Create(new()
        {
            Ansi = AnsiSupport.Yes, ColorSystem = ColorSystemSupport.Standard, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
    }

    public void Begin(string? file)
    {
        console.Write(new Rule("[bold]Mock interview[/]") { Justification = Justify.Left, Style = Style.Parse("grey") });
        console.MarkupLineInterpolated($"[grey]{InterviewKeys.Help}[/]");
        if (file is not null)
            console.MarkupLineInterpolated($"[grey]Kept in {file}[/]");
    }

    public void Ask(int number, int count, string title, string draft)
    {
        var progress = new string('●', number - 1) + '◉' + new string('○', count - number);
        console.WriteLine();
        console.Write(new Rule(count <= 30 ? $"[grey]{number} of {count}[/] [blue]{progress}[/]" : $"[grey]{number} of {count}[/]")
        {
            Justification = Justify.Left, Style = Style.Parse("grey"),
        });
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        console.WriteLine();
        if (draft.Length > 0)
            console.MarkupLineInterpolated($"[grey]{draft}[/]");
    }

    public void Show(string message, IReadOnlyList<string> quote)
    {
        console.WriteLine();
        foreach (var line in quote)
            console.MarkupLine(Colored(line));
        if (quote.Count == 0)
            console.MarkupLineInterpolated($"[grey]{message}[/]");
    }

    public void Report(IReadOnlyList<string> lines, IReadOnlyList<QuestionStanding> standings)
    {
        console.WriteLine();
        console.Write(new Rule("[bold]Report[/]") { Justification = Justify.Left, Style = Style.Parse("grey") });
        if (standings.Count > 0)
            console.Write(new BreakdownChart().Width(Math.Min(60, console.Profile.Width))
                .AddItem("solid", Count(Standing.Solid), Color.Green).AddItem("shaky", Count(Standing.Shaky), Color.Yellow).AddItem("gaps", Count(Standing.Gap), Color.Red));
        foreach (var line in lines)
            console.MarkupLine(Emphasized(line));

        int Count(Standing wanted) => standings.Count(standing => standing.Standing == wanted);
    }

    private static string Colored(string line) => line switch
    {
        _ when line.StartsWith("- [x] ", StringComparison.Ordinal) => $"  [green]✓[/] {Emphasized(line[6..])}",
        _ when line.StartsWith("- [ ] ", StringComparison.Ordinal) && IsInPart(line) => $"  [yellow]~[/] {Emphasized(line[6..])}",
        _ when line.StartsWith("- [ ] ", StringComparison.Ordinal) => $"  [red]✗[/] {Emphasized(line[6..])}",
        _ => $"  {Emphasized(line)}",
    };

    private static bool IsInPart(string line) => line.Contains(GradeQuote.Partly, StringComparison.Ordinal) || line.Contains(GradeQuote.Unsure, StringComparison.Ordinal);

    // Bold in Markdown, bold here.
    private static string Emphasized(string line)
    {
        var parts = Markup.Escape(line).Split("**");
        return string.Concat(parts.Select((part, index) => index % 2 == 1 && index < parts.Length - 1 ? $"[bold]{part}[/]" : part));
    }
}
