using System.Buffers;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Writes the id of a question into its bank: <c>&lt;!-- id: routing --&gt;</c> behind its title, or in the place of the one that is there.</summary>
public static class IdInsertion
{
    private const string Open = "<!-- id:";

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("[]|#^:/\\<> \t");

    /// <summary>The edit, or one sentence that says why there is none. No other question changes by it.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="file">Its file, or the page that the question stands in.</param>
    /// <param name="text">What is in the file now.</param>
    /// <param name="question">As it was read from that text.</param>
    /// <param name="id">The new id.</param>
    public static (TextEdit? Edit, string? Refusal) Of(Bank bank, DocumentUri file, SourceText text, Question question, string id)
    {
        if (id.Length == 0 || id.AsSpan().ContainsAny(Forbidden) || id.Length > 100)
            return (null, $"“{id}” cannot be an id: a reference holds no blank and none of [ ] | # ^ : / \\ < >.");
        if (bank.Find(id) is { } other && !other.Id.Equals(question.Id, StringComparison.OrdinalIgnoreCase))
            return (null, $"“{bank.Name}” has a question {other.Id} already: {other.Title}");
        var before = BankReader.QuestionsOf(bank, file, text);
        foreach (var edit in Places(text, question, id))
            if (Renames(before, BankReader.QuestionsOf(bank, file, new(string.Concat(text.Text.AsSpan(0, edit.Span.Start), edit.NewText, text.Text.AsSpan(edit.Span.End)))), question, id))
                return (edit, null);
        return (null, $"{question.Id} cannot get another id: another question would change with it. Write “<!-- id: {id} -->” behind its title and see.");
    }

    private static IEnumerable<TextEdit> Places(SourceText text, Question question, string id)
    {
        var lines = text.Lines;
        var (first, last) = (lines.LineOf(Math.Min(question.Span.Start, question.TitleSpan.Start)), lines.LineOf(question.TitleSpan.End));
        var (from, to) = (lines.LineStart(Math.Max(0, first - 1)), lines.LineEnd(Math.Min(lines.LineCount - 1, last + 1)));
        var open = text.Text.IndexOf(Open, from, to - from, StringComparison.Ordinal);
        if (open >= 0 && text.Text.IndexOf("-->", open, to - open, StringComparison.Ordinal) is >= 0 and var close)
            yield return new(new(open, close), $"{Open} {id} ");
        yield return new(TextSpan.Empty(question.TitleSpan.End), $" {Open} {id} -->");
        yield return new(TextSpan.Empty(lines.LineEnd(last)), $" {Open} {id} -->");
    }

    private static bool Renames(IReadOnlyList<Question> before, IReadOnlyList<Question> after, Question question, string id) =>
        before.Count == after.Count && before.Zip(after).All(pair =>
            pair.First.Title == pair.Second.Title && pair.Second.Id == (pair.First.Id == question.Id ? id : pair.First.Id));
}
