using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Notes;

/// <summary>A wiki link that may name a question: <c>[[Q13]]</c>, <c>[[Q13|label]]</c>, <c>[[react:Q7]]</c>.</summary>
/// <param name="Span">With its brackets, and the <c>!</c> of an embed.</param>
/// <param name="Target">What stands before the bar.</param>
/// <param name="Bank">The bank it names, or null for the default bank.</param>
/// <param name="Id">The question it names.</param>
/// <param name="HasLabel">True if it says <c>|label</c>.</param>
/// <param name="IsEmbed">True for <c>![[…]]</c>.</param>
public sealed record Reference(TextSpan Span, TextSpan Target, string? Bank, string Id, bool HasLabel, bool IsEmbed)
{
    /// <summary>Q and a number: the shape that only a question has. Anything else may be the name of a note.</summary>
    public bool HasQuestionShape { get; } = IsQuestionId(Id);

    /// <summary>Q1 to Q4 without a word more are also how people write the quarters of a year.</summary>
    public bool MayBeQuarter => Bank is null && !HasLabel && Id.Length == 2 && Id[1] is >= '1' and <= '4';

    public static bool IsQuestionId(ReadOnlySpan<char> id)
    {
        if (id.Length is < 2 or > 12 || id[0] is not ('Q' or 'q'))
            return false;
        var digits = id[1..];
        var dash = digits.IndexOf('-');
        if (dash < 0)
            return digits.IndexOfAnyExceptInRange('0', '9') < 0;
        return dash > 0 && dash < digits.Length - 1
            && digits[..dash].IndexOfAnyExceptInRange('0', '9') < 0 && digits[(dash + 1)..].IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>Reads a wiki link; null for one that names a heading or a block of a note.</summary>
    public static Reference? Read(string text, in Inline link)
    {
        var content = link.Content.In(text);
        var bar = content.IndexOf('|');
        var target = (bar < 0 ? content : content[..bar]).TrimEnd('\\').Trim();
        if (target.IsEmpty || target.ContainsAny('#', '^') || target.ContainsAny('/', '\\'))
            return null;
        var start = link.Content.Start + (bar < 0 ? content : content[..bar]).IndexOf(target, StringComparison.Ordinal);
        var colon = target.IndexOf(':');
        if (colon == 0 || colon == target.Length - 1)
            return null;
        var bank = colon < 0 ? null : target[..colon].Trim().ToString();
        var id = target[(colon + 1)..].Trim().ToString();
        return new(link.Span, new(start, start + target.Length), bank, id, bar >= 0, link.Kind == InlineKind.WikiEmbed);
    }
}
