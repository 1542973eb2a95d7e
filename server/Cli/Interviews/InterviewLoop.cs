namespace FlaskPrep.Cli.Interviews;

/// <summary>Asks and reads until the interview is over or the input ends. A reply ends with a line <c>---</c>; an empty one skips the question.</summary>
internal sealed class InterviewLoop(Terminal terminal, TerminalInterview interview, bool isQuiet)
{
    private const string End = "---";

    public void Run()
    {
        Say(terminal.Dim($"End a reply with a line {End}. /hint (−½), /answer and /skip stand alone on a line; Ctrl+C leaves, and the document keeps what is there."));
        while (interview.Asked is var (number, count, title))
        {
            Say($"\n{terminal.Bold($"{number} of {count}. {title}")}\n");
            if (!ReadReply())
                return;
        }
    }

    /// <summary>False at the end of the input.</summary>
    private bool ReadReply()
    {
        var lines = new List<string>();
        while (true)
        {
            var line = terminal.Input.ReadLine();
            if (line is null && lines.All(string.IsNullOrWhiteSpace))
                return false;
            switch (line?.Trim())
            {
                case "/hint" when lines.Count == 0: Show(interview.Hint()); break;
                case "/answer" when lines.Count == 0: Show(interview.ShowAnswer()); return true;
                case "/skip" when lines.Count == 0: Show(interview.Skip()); return true;
                case null or End: Show(Submit(lines)); return line is not null;
                default: lines.Add(line!); break;
            }
        }
    }

    private (string Message, IReadOnlyList<string> Shown) Submit(List<string> lines)
    {
        var reply = string.Join('\n', lines).Trim();
        return reply.Length == 0 ? interview.Skip() : interview.Reply(reply);
    }

    private void Show((string Message, IReadOnlyList<string> Shown) outcome)
    {
        foreach (var line in outcome.Shown)
            Say($"  {line}");
        if (outcome.Shown.Count == 0)
            Say(outcome.Message);
    }

    private void Say(string line)
    {
        if (!isQuiet)
            terminal.Output.WriteLine(line);
    }
}
