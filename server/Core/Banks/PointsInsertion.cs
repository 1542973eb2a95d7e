using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>
/// Where the list <c>Key points:</c> of a question goes. Each family of banks ends its answers in its own way, so a place is tried and read again: it is right if the
/// points are read as they are written, and all else stays as it was.
/// </summary>
public static class PointsInsertion
{
    private static readonly string[] Indents = ["", "  ", "   ", "    "];

    /// <summary>The offset and what to put there, or null if there is no place that works.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="file">The file of it that the question stands in.</param>
    /// <param name="text">What is in the file now.</param>
    /// <param name="question">The question, read from that text.</param>
    public static (int At, string Text)? Of(Bank bank, DocumentUri file, SourceText text, Question question)
    {
        var before = BankReader.QuestionsOf(bank, file, text);
        var index = before.ToList().FindIndex(other => other.Id == question.Id);
        if (index < 0 || question.KeyPoints.Count == 0)
            return null;
        foreach (var at in Places(text.Text, question))
        foreach (var indent in Indents)
        {
            var list = List(text, at, indent, question.KeyPoints);
            var after = BankReader.QuestionsOf(bank, file, new SourceText(text.Text.Insert(at, list)));
            if (after.Count == before.Count && Enumerable.Range(0, after.Count).All(i => i == index ? IsWritten(before[i], after[i]) : IsSame(before[i], after[i])))
                return (at, list);
        }

        return null;
    }

    /// <summary>Behind the answer's own text, or behind all that belongs to the question.</summary>
    private static IEnumerable<int> Places(string text, Question question)
    {
        if (question.Span.In(text).LastIndexOf(question.Answer) is > 0 and var answer)
            yield return question.Span.Start + answer + question.Answer.Length;
        yield return question.Span.Start + question.Span.In(text).TrimEnd().Length;
    }

    private static string List(SourceText text, int at, string indent, IReadOnlyList<KeyPoint> points)
    {
        var lines = PointsText.Lines(points).Select(line => line.Length == 0 ? "" : indent + line);
        var rest = text.Text.AsSpan(at);
        var isFollowed = !rest.IsWhiteSpace() && rest.IndexOfAnyExcept('\r', '\n', ' ') is var gap && rest[..gap].Count('\n') < 2;
        return $"{text.NewLine}{text.NewLine}{string.Join(text.NewLine, lines)}{(isFollowed ? text.NewLine : "")}";
    }

    private static bool IsWritten(Question before, Question after) =>
        after.HasWrittenPoints && IsSame(before, after) && after.KeyPoints.Select(Written).SequenceEqual(before.KeyPoints.Select(Written));

    // Once it is written, nobody has derived it; and how a group is named is not written.
    private static KeyPoint Written(KeyPoint point) => point with { IsDerived = false, Group = null };

    private static bool IsSame(Question before, Question after) =>
        before.Id == after.Id && before.Title == after.Title && before.Answer.AsSpan().Trim().SequenceEqual(after.Answer.AsSpan().Trim());
}
