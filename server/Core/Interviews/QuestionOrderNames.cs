namespace FlaskPrep.Core.Interviews;

/// <summary>Between orders and the words by which they are asked for.</summary>
public static class QuestionOrderNames
{
    /// <summary>Asks for an interview like the real thing, which is more than an order: see <see cref="InterviewOptions.LikeTheRealThing"/>.</summary>
    public const string Real = "real";

    /// <summary>All that a person can ask for.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Enum.GetValues<QuestionOrder>().Select(Text), Real];

    public static string Text(QuestionOrder order) => order switch
    {
        QuestionOrder.Weakest => "weakest",
        QuestionOrder.Due => "due",
        QuestionOrder.Lacking => "lacking",
        QuestionOrder.Bank => "bank",
        _ => "mixed",
    };

    /// <summary>Null for a word that is none.</summary>
    public static QuestionOrder? Read(string? text)
    {
        foreach (var order in Enum.GetValues<QuestionOrder>())
            if (Text(order) == text)
                return order;
        return null;
    }
}
