using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// Grades a reply that chooses: a right choice is a point, and a wrong one takes a point away. The letters count; where there are none, the words of a choice.
/// </summary>
public static class ChoiceGrader
{
    /// <summary>Kept with every grade; another grader has another version.</summary>
    public const string Version = "choice-1";

    private static readonly HashSet<string> Lead = new(["answer", "answers", "option", "options", "the", "is", "are", "it", "it's", "its", "i", "choose", "say", "would", "think", "letter", "and", "or", "both", "right", "correct"], StringComparer.OrdinalIgnoreCase);

    /// <param name="list">The choices.</param>
    /// <param name="reply">What the person wrote.</param>
    /// <param name="ticked">The texts of the points of which the person says that the reply holds them.</param>
    public static Grade Grade(ChoiceList list, string reply, IReadOnlySet<string>? ticked = null)
    {
        var picked = Picked(list, reply);
        var wrong = new Queue<Choice>(list.Choices.Where(choice => !choice.IsRight && picked.Contains(choice.Letter)));
        var points = list.Right.Zip(list.Points, (choice, point) => (Choice: choice, Point: point)).ToList();
        var spoiled = new Dictionary<char, Choice>();
        // A wrong choice stands for a right one that is missing, else it spoils one that is there.
        foreach (var (choice, _) in points.OrderBy(one => picked.Contains(one.Choice.Letter)))
            if (wrong.TryDequeue(out var mistake))
                spoiled[choice.Letter] = mistake;
        var grades = points.Select(one => Verdict(one.Choice, one.Point, picked, spoiled, ticked?.Contains(one.Point.Text) == true)).ToList();
        return new(Score.Of(grades), grades, picked.Count == 0 && string.IsNullOrWhiteSpace(reply) ? [ReplyFlag.Empty] : [], Version, []);
    }

    private static PointGrade Verdict(Choice choice, KeyPoint point, HashSet<char> picked, Dictionary<char, Choice> spoiled, bool isTicked) =>
        isTicked ? new(point, PointVerdict.Covered, [], true, Credit: 1)
        : spoiled.TryGetValue(choice.Letter, out var mistake) ? new(point, PointVerdict.Contradicted, [mistake.Line], false, Credit: 0)
        : picked.Contains(choice.Letter) ? new(point, PointVerdict.Covered, [choice.Line], false, Credit: 1)
        : new(point, PointVerdict.Missed, [], false, Credit: 0);

    /// <summary>The letters that a reply chooses.</summary>
    private static HashSet<char> Picked(ChoiceList list, string reply)
    {
        var said = Plain(reply);
        // The longest first: one choice may be a part of another.
        var choices = list.Choices.Select(choice => (choice.Letter, Text: Plain(choice.Text))).Where(choice => choice.Text.Length > 0)
            .OrderByDescending(choice => choice.Text.Length).ToList();
        var letters = new HashSet<char>();
        // "A syntax" is no letter where it is what a choice says.
        if (!choices.Exists(choice => choice.Text.Length > 1 && $"{said} ".StartsWith($"{choice.Text} ", StringComparison.Ordinal)))
            letters = Letters(reply, (char)('A' + list.Choices.Count - 1));
        if (letters.Count > 0)
            return letters;
        foreach (var (letter, text) in choices)
        {
            if (!$" {said} ".Contains($" {text} ", StringComparison.Ordinal))
                continue;
            letters.Add(letter);
            said = $" {said} ".Replace($" {text} ", " | ", StringComparison.Ordinal).Trim();
        }

        return letters;
    }

    /// <summary>The single letters that it begins with; behind one of them, an <em>a</em> before a word is an article.</summary>
    private static HashSet<char> Letters(string reply, char last)
    {
        var letters = new HashSet<char>();
        var words = reply.Split([' ', '\t', '\r', '\n', ',', '/', '&', '+', ';'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var bare = Bare(words[i]);
            var isArticle = words[i] is "a" or "A" && i + 1 < words.Length && (letters.Count > 0 || words[i] == "a") && Bare(words[i + 1]) is not ("and" or "or" or [_]);
            if (bare is [var letter] && char.ToUpperInvariant(letter) is >= 'A' and var upper && upper <= last && !isArticle)
                letters.Add(upper);
            else if (bare.Length > 0 && !Lead.Contains(bare))
                break;
        }

        return letters;
    }

    private static string Bare(string word) => word.Trim('(', ')', '[', ']', '.', ':', '*', '_', '`', '"', '“', '”', '-');

    private static string Plain(string text) =>
        string.Join(' ', new string([.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
