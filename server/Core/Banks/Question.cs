using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>One entry of a bank.</summary>
public sealed record Question
{
    private IReadOnlyList<KeyPoint>? derived;
    private Tuple<ChoiceList?>? choices;

    /// <summary>Unique in its bank: an explicit id, else the written number (<c>Q13</c>, later holders <c>Q13-2</c>), else a slug of the title.</summary>
    public required string Id { get; init; }

    /// <summary>The number as written, or null.</summary>
    public int? Number { get; init; }

    /// <summary>Without number, label and enclosing emphasis; Markdown inside is kept.</summary>
    public required string Title { get; init; }

    /// <summary>What stands below the title and asks too, as Markdown: the code that is asked about, choices without a key, what a title only names. Mostly empty.</summary>
    public string Wording { get; init; } = "";

    /// <summary>The headings it stands under, joined by <c> > </c>, or null.</summary>
    public string? Section { get; init; }

    public QuestionLevels Levels { get; init; }

    /// <summary>The marker's line in its file, from 0.</summary>
    public required int Line { get; init; }

    /// <summary>The title in the text of its file.</summary>
    public required TextSpan TitleSpan { get; init; }

    /// <summary>From the marker to the end of the answer.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The answer as Markdown, without its label; empty if there is none.</summary>
    public required string Answer { get; init; }

    /// <summary>The file it stands in, where its bank is a folder; else null.</summary>
    public QuestionPage? Page { get; init; }

    /// <summary>The points that somebody wrote down, in the bank or beside it; null if there are none.</summary>
    public IReadOnlyList<KeyPoint>? WrittenPoints { get; init; }

    /// <summary>Where to check the answer, as the line <c>Source:</c> under its points says, or null.</summary>
    public string? Source { get; init; }

    /// <summary>What there is to choose from; null for a question that is answered in words.</summary>
    public ChoiceList? Choices => WrittenPoints is null ? (choices ??= new(ChoiceReader.Of(Answer))).Item1 : null;

    /// <summary>The written ones, else the right choices, else those derived from the answer: when they are first asked for, which for most questions is never.</summary>
    public IReadOnlyList<KeyPoint> KeyPoints => WrittenPoints ?? (derived ??= Choices?.Points ?? DerivedPoints.Of(Answer, Title));

    public bool HasWrittenPoints => WrittenPoints is not null;

    public bool HasAnswer => Answer.Length > 0;
}
