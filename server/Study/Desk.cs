using System.Diagnostics.CodeAnalysis;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Interviews;

namespace FlaskPrep.Study;

/// <summary>What lies before the person: the transcript, the ask that is meant, its question.</summary>
internal sealed record Desk(Transcript Transcript, TranscriptHeader Header, Bank Bank, Ask Ask, Question Question)
{
    public string NewLine => Transcript.Source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Finds the ask at the cursor, else the open one; null and the reason where there is none to work on.</summary>
    public static Desk? Of(Snapshot snapshot, Transcript transcript, int cursor, [NotNullWhen(false)] out string? refusal)
    {
        refusal = null;
        if (transcript.Header is not { } header)
            refusal = transcript.Problems is [var problem, ..] ? problem.Message : "This is not an interview.";
        else if (transcript.Problems.FirstOrDefault(problem => problem.Message.Contains("conflict", StringComparison.Ordinal)) is { } conflict)
            refusal = $"Line {conflict.Line + 1}: {conflict.Message}";
        else if (snapshot.BankNamed(header.Bank) is not { } bank)
            refusal = $"The question bank “{header.Bank}” is not loaded: put it back, then go on. Nothing is lost.";
        else if ((transcript.AskAt(cursor) ?? transcript.OpenAsk) is not { } ask)
            refusal = transcript.HasReport ? "This interview is over." : "Put the cursor into the question that you answer.";
        else if (bank.Find(ask.Question) is not { } question)
            refusal = $"{ask.Question} is no longer in “{header.Bank}”: skip it, or put it back.";
        else
            return new(transcript, header, bank, ask, question);
        return null;
    }
}
