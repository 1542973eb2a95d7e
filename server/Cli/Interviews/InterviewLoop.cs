namespace FlaskPrep.Cli.Interviews;

/// <summary>
/// Asks and reads until the interview is over or the input ends. A reply ends with a line <c>---</c>; in a script the end of the input ends the last one too.
/// </summary>
internal sealed class InterviewLoop(TextReader input, TerminalInterview interview, IInterviewView view, bool isInteractive)
{
    private readonly List<string> typed = [];

    /// <summary>What is typed and not yet in the document; for whoever leaves in the middle of a reply.</summary>
    public string Typed
    {
        get
        {
            lock (typed)
                return string.Join('\n', typed);
        }
    }

    public void Run()
    {
        var isFirst = true;
        while (interview.Asked is { } asked)
        {
            if (!asked.IsFollowUp || isFirst)
                view.Ask(asked.Number, asked.Count, asked.Title, asked.Draft);
            isFirst = false;
            if (!ReadReply())
                break;
        }

        // A script that ends early has its report all the same; a person who leaves goes on another day.
        if (!isInteractive && !interview.Transcript.HasReport)
            interview.Finish();
    }

    /// <summary>False at the end of the input.</summary>
    private bool ReadReply()
    {
        while (true)
        {
            var line = input.ReadLine();
            if (line is null && string.IsNullOrWhiteSpace(Typed))
                return false;
            if (line is null || line.Trim() == InterviewKeys.End)
            {
                Submit();
                // On a terminal Ctrl+D ends a line of input, and more can follow.
                return line is not null || isInteractive;
            }

            if (isInteractive && typed.Count == 0 && Command(line.Trim()) is { } isDone)
            {
                if (isDone)
                    return true;
            }
            else
            {
                lock (typed)
                    typed.Add(line);
            }
        }
    }

    /// <summary>Null if the line is none; true if it ends the question.</summary>
    private bool? Command(string line)
    {
        switch (line)
        {
            case InterviewKeys.Code: Show(interview.AnswerInCode()); return false;
            case InterviewKeys.Hint: Show(interview.Hint()); return false;
            case InterviewKeys.Answer: Show(interview.ShowAnswer()); return true;
            case InterviewKeys.Skip: Show(interview.Skip()); return true;
            case InterviewKeys.Pause: Show(interview.Pause()); return false;
            case InterviewKeys.Finish: Show(interview.Finish()); return true;
            default: return null;
        }
    }

    private void Submit()
    {
        lock (typed)
        {
            interview.Type(string.Join('\n', typed));
            typed.Clear();
        }

        Show(interview.Transcript.OpenAsk is { Reply.Length: 0 } or { WaitsForFollowUp: true } ? interview.Skip() : interview.Submit());
    }

    private void Show((string Message, IReadOnlyList<string> Quote) outcome) => view.Show(outcome.Message, outcome.Quote);
}
