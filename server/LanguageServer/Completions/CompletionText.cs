using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;

namespace FlaskPrep.LanguageServer.Completions;

/// <summary>What a completed question writes into the note.</summary>
internal static class CompletionText
{
    private const int LongestLabel = 80;

    public static string Of(CompletionSite site, ReferenceStyle style, BankQuestion asked, Bank? defaultBank)
    {
        var target = asked.Target(defaultBank);
        return (site.IsReference, style) switch
        {
            (true, ReferenceStyle.Wiki) => $"{target}|{Label(asked.Question)}]]",
            (true, _) => $"{target}]]",
            // Only the default bank's questions can be named by their id alone.
            (false, ReferenceStyle.Mention) when asked.Bank == defaultBank => asked.Question.Id,
            _ => Reference(asked, defaultBank),
        };
    }

    /// <summary>A whole reference.</summary>
    public static string Reference(BankQuestion asked, Bank? defaultBank) => $"[[{asked.Target(defaultBank)}|{Label(asked.Question)}]]";

    /// <summary>The first question of the title, without what would end a reference.</summary>
    private static string Label(Question question)
    {
        var title = question.Title;
        var end = title.IndexOf('?');
        if (end >= 0)
            title = title[..(end + 1)];
        title = title.Replace("[", "").Replace("]", "").Replace('|', '/').Trim();
        return title.Length <= LongestLabel ? title : title[..LongestLabel].TrimEnd() + "…";
    }
}
