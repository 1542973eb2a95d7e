using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary>Whether a title asks: it ends with a question mark of some script, or begins with a word that asks or tells to do something.</summary>
internal static class AskingWords
{
    private static readonly HashSet<string> First = new(
        [
            "what", "why", "how", "when", "where", "which", "who", "whom", "whose", "is", "are", "was", "were", "do", "does", "did", "can", "could", "should",
            "would", "will", "have", "has", "if", "explain", "describe", "define", "list", "name", "discuss", "compare", "differentiate", "write", "implement", "create",
            "give", "tell", "talk", "show", "design", "build", "find", "mention", "state", "elaborate", "distinguish", "provide", "demonstrate", "walk", "outline",
            "identify", "suppose", "given", "imagine", "difference", "differences",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static bool Asks(string text, TextSpan title)
    {
        var span = title.In(text).TrimEnd(" *_`)\"”».");
        if (span.IsEmpty)
            return false;
        // Latin, Chinese and Japanese, Greek, Arabic, Armenian.
        if (span[^1] is '?' or '？' or ';' or '؟' or '՞')
            return true;
        span = span.TrimStart(" *_`(\"“«");
        var end = 0;
        while (end < span.Length && char.IsLetter(span[end]))
            end++;
        return end > 0 && First.GetAlternateLookup<ReadOnlySpan<char>>().Contains(span[..end]);
    }
}
