using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Interviews;

/// <summary>The three steps of a hint: what it is about, how many points, one point. Each costs half a point.</summary>
public static class HintQuote
{
    public const int Most = 3;

    /// <summary>Points of 5 that one hint costs.</summary>
    public const double Cost = 0.5;

    /// <summary>A score with what the hints cost taken off, never below 0.</summary>
    public static double Deduct(double score, int hints) => Math.Max(0, score - (hints * Cost));

    public static IEnumerable<string> Lines(int ask, int step, Question question, IReadOnlyList<string> terms)
    {
        yield return $"> **Hint {step} of {Most} (−½):** {Text(step, question, terms)} {Mark.Write(MarkKind.Hint, ask.ToString(), step.ToString())}";
    }

    private static string Text(int step, Question question, IReadOnlyList<string> terms) => step switch
    {
        > 1 when question.KeyPoints.Count == 0 => "There is nothing more to say: the bank has no answer.",
        1 => terms.Count > 0 ? $"It is about {string.Join(", ", terms)}." : $"It is about what stands in the title: {question.Title}",
        2 => Counted(question),
        // Of one right choice a point would be all.
        _ when question.Choices is { } list => $"It is not {list.Choices.First(choice => !choice.IsRight).Letter}.",
        _ => $"One of them: {question.KeyPoints.FirstOrDefault(point => point.Kind != KeyPointKind.Bonus)?.Text ?? question.Title}.",
    };

    private static string Counted(Question question)
    {
        var required = question.KeyPoints.Count(point => point.Kind == KeyPointKind.Required)
            + question.KeyPoints.Where(point => point.Kind == KeyPointKind.Any).GroupBy(point => point.Group).Sum(group => group.First().Need);
        return required == 1 ? "A good answer makes one point." : $"A good answer makes {required} points.";
    }
}
