using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Text;
using FlaskPrep.Exercises;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Interviews;

/// <summary>An interview in a terminal: the same document as in an editor, written after each act, so that it can be gone on with in either.</summary>
/// <param name="interviewer">Carries out the acts.</param>
/// <param name="snapshot">The banks and notes.</param>
/// <param name="file">The document's path, or null where none is kept.</param>
/// <param name="text">The transcript so far.</param>
/// <param name="run">Runs the code of a question, by its id; null where the question has no exercise.</param>
/// <param name="save">Writes it, after each act and when the person leaves.</param>
internal sealed class TerminalInterview(Interviewer interviewer, Snapshot snapshot, string? file, string text, Action<string> save, Func<string, string, ExerciseRun?> run)
{
    private readonly DocumentUri? uri = file is null ? null : DocumentUri.FromPath(file);

    public Transcript Transcript { get; private set; } = TranscriptReader.Read(new SourceText(text));

    /// <summary>The question that waits for a reply, and what is typed of that already; null when the interview is over.</summary>
    public AskedQuestion? Asked =>
        Transcript is { OpenAsk: { } ask, Header: { } header } && snapshot.BankNamed(header.Bank)?.Find(ask.Question) is { } question
            ? new(ask.Number, header.Questions.Count, question.Title, Lines(ask, question), ask.WaitsForFollowUp)
            : null;

    /// <summary>The lines of the report, without its heading; null before it is there.</summary>
    public IReadOnlyList<string>? Report
    {
        get
        {
            var lines = Transcript.Source.Text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
            var heading = lines.FindLastIndex(line => line.StartsWith("## Report ", StringComparison.Ordinal));
            return Transcript.HasReport && heading >= 0 ? [.. lines.Skip(heading + 2).SkipLast(1)] : null;
        }
    }

    /// <summary>Types lines into the document, below what is there of the reply.</summary>
    public void Type(string lines)
    {
        if (Transcript.OpenAsk is not { } ask || string.IsNullOrWhiteSpace(lines))
            return;
        var source = Transcript.Source;
        if (CodeReply.Of(Transcript, ask) is { } reply)
        {
            // Between the fences: the code, not words below it.
            var begin = source.Lines.LineStart(reply.FenceLine + 1);
            Take(string.Concat(source.Text.AsSpan(0, begin), $"{lines.Trim('\n')}{source.NewLine}", source.Text.AsSpan(begin)));
            return;
        }

        var before = ask.Reply.Length > 0 && ask.Cursor > 0 && source.Text[ask.Cursor - 1] != '\n' ? source.NewLine : "";
        Take(string.Concat(source.Text.AsSpan(0, ask.Cursor), $"{before}{lines.Trim()}", source.Text.AsSpan(ask.Cursor)));
    }

    /// <summary>Hands the reply in. The quote is the grade's lines.</summary>
    public (string Message, IReadOnlyList<string> Quote) Submit()
    {
        if (Transcript.OpenAsk is not { } ask || CodeReply.Of(Transcript, ask) is not { } code || run(ask.Question, code.Code) is not { } ran)
            return Act(interviewer.Submit);
        if (ran.Refusal is null)
            return Act(sheet => interviewer.Submit(sheet with { Checks = ran.Checks }));
        var (message, quote) = Act(interviewer.Submit);
        return (message, [$"Graded by its words; the code cannot be run here: {ran.Refusal}.", .. quote]);
    }

    /// <summary>Opens a block for code; what is typed then is the code. The quote is the task.</summary>
    public (string Message, IReadOnlyList<string> Quote) AnswerInCode()
    {
        var before = Transcript.Source.Text;
        var (message, quote) = Act(Interviewer.AnswerInCode);
        if (Transcript.Source.Text == before || Transcript.OpenAsk is not { } ask || CodeReply.Of(Transcript, ask) is not { } block)
            return (message, quote);
        // In a terminal nobody types into a starter: the whole of it is typed.
        var (text, lines) = (Transcript.Source.Text, Transcript.Source.Lines);
        var begin = lines.LineStart(block.FenceLine + 1);
        Take(string.Concat(text.AsSpan(0, begin), text.AsSpan(text.IndexOf(CodeQuote.Fence, begin, StringComparison.Ordinal))));
        return (message, [.. quote, "Type the whole code; it is run when you end it with a line ---."]);
    }

    public (string Message, IReadOnlyList<string> Quote) Hint() => Act(Interviewer.Hint);

    public (string Message, IReadOnlyList<string> Quote) Skip() => Act(interviewer.Skip);

    public (string Message, IReadOnlyList<string> Quote) ShowAnswer() => Act(interviewer.ShowAnswer);

    public (string Message, IReadOnlyList<string> Quote) Pause() => Act(interviewer.Pause);

    public (string Message, IReadOnlyList<string> Quote) Finish() => Act(interviewer.Finish);

    private (string Message, IReadOnlyList<string> Quote) Act(Func<Sheet, StudyResult> act)
    {
        var result = act(new(snapshot, Transcript, Transcript.OpenAsk?.ReplyEnd ?? Transcript.Source.Length, uri));
        Take(result.Apply(Transcript.Source.Text));
        return (result.Message, [.. Shown(result).Where(line => line.StartsWith('>')).Select(Plain).Where(IsForHere)]);
    }

    // The next question is asked by itself, with its choices.
    private static IEnumerable<string> Shown(StudyResult result) =>
        result.Edits.SelectMany(edit => edit.NewText.Split('\n').TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)));

    private void Take(string changed)
    {
        Transcript = TranscriptReader.Read(new SourceText(changed));
        save(changed);
    }

    private static List<string> Lines(Ask ask, Question question) =>
    [
        .. QuestionQuote.Lines(ask.Number, question).Select(Plain) is var more && more.Any() ? more.Append("") : [],
        .. ask.Reply.Length > 0 ? [ask.Reply] : Array.Empty<string>(),
    ];

    // The marks are for the document.
    private static string Plain(string line)
    {
        var mark = line.IndexOf("<!--", StringComparison.Ordinal);
        var text = (mark < 0 ? line : line[..mark]).TrimStart('>').TrimEnd();
        // The blanks behind the quote's are those of code.
        return text.StartsWith(' ') ? text[1..] : text;
    }

    // There is nothing to tick here.
    private static bool IsForHere(string line) => line.Length > 0 && line != GradeQuote.TickAdvice && line != GradeQuote.NoAnswer && !line.EndsWith(OwnGrader.Point, StringComparison.Ordinal);
}
