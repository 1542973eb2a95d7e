using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>One mock interview, read from its document. What the person wrote between the marks is theirs and stays as it is.</summary>
/// <param name="Source">The document.</param>
/// <param name="Header">Its front matter, or null where it cannot be read.</param>
/// <param name="Asks">In the order of the document; each number once.</param>
/// <param name="HasReport">True if the interview has ended.</param>
/// <param name="Problems">What could not be understood.</param>
public sealed record Transcript(
    SourceText Source, TranscriptHeader? Header, IReadOnlyList<Ask> Asks, bool HasReport, IReadOnlyList<TranscriptProblem> Problems)
{
    /// <summary>The first place that a merge left in two versions: until one is chosen, nobody knows what the reply is.</summary>
    public TranscriptProblem? Conflict => Problems.FirstOrDefault(problem => problem.Kind == TranscriptProblemKind.Conflict);

    /// <summary>The ask whose section holds an offset, or null.</summary>
    public Ask? AskAt(int offset) => Asks.LastOrDefault(ask => ask.Section.Touches(offset));

    /// <summary>The first that waits for a reply, or null.</summary>
    public Ask? OpenAsk => HasReport ? null : Asks.FirstOrDefault(ask => ask.IsOpen);

    /// <summary>The id of the question to be asked next, or null when all are asked.</summary>
    public string? NextQuestion => Header is { } header && Asks.Count < header.Questions.Count ? header.Questions[Asks.Count] : null;
}
