using System.Net;
using System.Text;

namespace FlaskPrep.Exercises.Judging;

/// <summary>Words without what dresses them: tags, punctuation, case.</summary>
internal static class PlainText
{
    /// <summary>True if the words stand in the text one after the other. A tag may part two words, or stand inside one.</summary>
    public static bool Has(string text, string words)
    {
        var wanted = Words(words);
        return Words(WithoutTags(text, " ")).Contains(wanted, StringComparison.Ordinal) || Words(WithoutTags(text, "")).Contains(wanted, StringComparison.Ordinal);
    }

    /// <summary>The whole numbers that stand in the text.</summary>
    public static IEnumerable<int> Numbers(string text)
    {
        var plain = WithoutTags(text, " ");
        for (var at = 0; at < plain.Length; at++)
        {
            var begin = at;
            while (at < plain.Length && char.IsAsciiDigit(plain[at]))
                at++;
            if (at > begin && int.TryParse(plain.AsSpan(begin, at - begin), out var number))
                yield return begin > 0 && plain[begin - 1] == '-' && (begin == 1 || !char.IsLetterOrDigit(plain[begin - 2])) ? -number : number;
        }
    }

    /// <summary>Lower case letters and digits, all else as one blank, with a blank at both ends.</summary>
    public static string Words(string text)
    {
        var words = new StringBuilder(" ");
        foreach (var c in text.ToLowerInvariant())
            if (char.IsLetterOrDigit(c))
                words.Append(c);
            else if (words[^1] != ' ')
                words.Append(' ');
        return words[^1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    /// <summary>What a reader sees of HTML.</summary>
    public static string WithoutTags(string text, string inPlace)
    {
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (close < 0)
            {
                plain.Append(text, at, text.Length - at);
                break;
            }

            plain.Append(text, at, open - at).Append(inPlace);
            at = close + 1;
        }

        return WebUtility.HtmlDecode(plain.ToString());
    }
}
