using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Interviews;

/// <summary>An interview in a terminal: the same document as in an editor, written after each act, so that it can be gone on with in either.</summary>
/// <param name="interviewer">Carries out the acts.</param>
/// <param name="snapshot">The banks and notes.</param>
/// <param name="text">The transcript so far.</param>
/// <param name="save">Writes it after each act.</param>
internal sealed class TerminalInterview(Interviewer interviewer, Snapshot snapshot, string text, Action<string> save)
{
    public Transcript Transcript { get; private set; } = TranscriptReader.Read(new SourceText(text));

    /// <summary>The title of the question that waits for a reply, or null when the interview is over.</summary>
    public (int Number, int Count, string Title)? Asked =>
        Transcript is { OpenAsk: { } ask, Header: { } header } && snapshot.BankNamed(header.Bank)?.Find(ask.Question) is { } question
            ? (ask.Number, header.Questions.Count, question.Title)
            : null;

    /// <summary>Types the reply into the document and submits it. The grade's lines are the result.</summary>
    public (string Message, IReadOnlyList<string> Shown) Reply(string reply)
    {
        if (Transcript.OpenAsk is not { } ask)
            return ("This interview is over.", []);
        var end = ask.ReplyEnd;
        var source = Transcript.Source.Text;
        Take(string.Concat(source.AsSpan(0, end), $"\n\n{reply.Trim()}\n", source.AsSpan(end)));
        return Act(interviewer.Submit);
    }

    public (string Message, IReadOnlyList<string> Shown) Hint() => Act(Interviewer.Hint);

    public (string Message, IReadOnlyList<string> Shown) Skip() => Act(interviewer.Skip);

    public (string Message, IReadOnlyList<string> Shown) ShowAnswer() => Act(interviewer.ShowAnswer);

    private (string Message, IReadOnlyList<string> Shown) Act(Func<Sheet, StudyResult> act)
    {
        if (Transcript.OpenAsk is not { } ask)
            return ("This interview is over.", []);
        var result = act(new(snapshot, Transcript, ask.ReplyEnd));
        Take(result.Apply(Transcript.Source.Text));
        return (result.Message, [.. result.Edits.SelectMany(edit => edit.NewText.Split('\n')).Where(line => line.StartsWith('>')).Select(Plain)]);
    }

    private void Take(string changed)
    {
        Transcript = TranscriptReader.Read(new SourceText(changed));
        save(changed);
    }

    // The marks are for the document.
    private static string Plain(string line)
    {
        var mark = line.IndexOf("<!--", StringComparison.Ordinal);
        return (mark < 0 ? line : line[..mark]).TrimStart('>').Trim();
    }
}
