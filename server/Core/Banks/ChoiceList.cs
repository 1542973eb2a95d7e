namespace FlaskPrep.Core.Banks;

/// <summary>The choices of a question that has some, and its key.</summary>
/// <param name="Stem">What stands above the choices, such as the code that the question is about; empty if nothing does.</param>
/// <param name="Choices">Two or more; one is right at least, and one is not.</param>
public sealed record ChoiceList(string Stem, IReadOnlyList<Choice> Choices)
{
    public IEnumerable<Choice> Right => Choices.Where(choice => choice.IsRight);

    /// <summary>What a reply is graded on: the right ones.</summary>
    public IReadOnlyList<KeyPoint> Points => [.. Right.Select(choice => new KeyPoint(choice.Line, KeyPointKind.Required))];
}
