using System.Text;
using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>The points of an answer that nobody wrote points for: its bullets and sentences, else its code, else its lines.</summary>
public static class DerivedPoints
{
    private const int Most = 12;
    private const string Asked = "asked";

    /// <param name="answer">The answer.</param>
    /// <param name="question">The question: <em>Name four of the features</em> wants four, however many the answer has.</param>
    public static IReadOnlyList<KeyPoint> Of(string answer, string question = "")
    {
        if (answer.Length == 0)
            return [];
        var scanned = MarkdownScanner.Scan(answer);
        var texts = Prose(answer, scanned);
        if (texts.Count == 0)
            texts = Code(answer, scanned);
        if (texts.Count == 0)
            texts = [.. WithoutTags(answer).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        var points = texts.Take(Most).ToList();
        return AskedCount.In(question) is { } count && count < points.Count
            ? [.. points.Select(text => new KeyPoint(text, KeyPointKind.Any, Asked, count, IsDerived: true))]
            : [.. points.Select((text, at) => new KeyPoint(text, at > 0 && Asides.IsExample(text) ? KeyPointKind.Bonus : KeyPointKind.Required, IsDerived: true))];
    }

    private static List<string> Prose(string answer, ScannedDocument scanned)
    {
        var texts = new List<string>();
        var inline = 0;
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
        {
            if (block.Kind != BlockKind.Paragraph || block.LineCount == 0)
                continue;
            var parts = new List<string>();
            foreach (var line in scanned.LinesOf(block))
                parts.Add(WithoutTags(answer, line, scanned.Inlines, ref inline).Trim());
            if (string.Join(' ', parts.Where(part => part.Length > 0)) is not { Length: > 0 } text)
                continue;
            foreach (var sentence in block.Item >= 0 ? [text] : Sentences(text))
                texts.AddRange(Contrasts.Of(sentence, Most));
        }

        // What is announced may be code, a picture or a table: then the announcement is all that there is.
        texts.RemoveAll(Asides.SaysNothing);
        return texts.Exists(text => !Asides.Announces(text)) ? texts.FindAll(text => !Asides.Announces(text)) : texts;
    }

    // A line that does something; brackets, imports and passed-through text are not what was asked for.
    private static List<string> Code(string answer, ScannedDocument scanned)
    {
        var texts = new List<string>();
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
        {
            if (block.Kind is not (BlockKind.Fence or BlockKind.IndentedCode))
                continue;
            foreach (var span in scanned.LinesOf(block))
            {
                var line = span.Of(answer).Trim();
                if (line.Any(char.IsLetter) && !line.StartsWith("import ", StringComparison.Ordinal) && !line.StartsWith("from ", StringComparison.Ordinal))
                    texts.Add(line);
            }
        }

        return texts;
    }

    /// <summary>A line without its tags and comments; code that stands in it keeps its own.</summary>
    private static string WithoutTags(string text, TextSpan line, Inline[] inlines, ref int inline)
    {
        while (inline < inlines.Length && inlines[inline].Span.End <= line.Start)
            inline++;
        var plain = new StringBuilder(line.Length);
        var at = line.Start;
        for (; inline < inlines.Length && inlines[inline].Span.Start < line.End; inline++)
        {
            if (inlines[inline] is not { Kind: InlineKind.Html, Span: var tag })
                continue;
            plain.Append(text.AsSpan(at..Math.Max(at, tag.Start)));
            // A break parts two words, an end of bold does not.
            if (text.AsSpan(Math.Max(at, tag.Start)..tag.End).StartsWith("<br", StringComparison.OrdinalIgnoreCase))
                plain.Append(' ');
            at = Math.Max(at, Math.Min(tag.End, line.End));
            if (tag.End > line.End)
                break;
        }

        return plain.Append(text.AsSpan(at..line.End)).ToString();
    }

    /// <summary>An answer that is written in HTML alone.</summary>
    private static string WithoutTags(string answer)
    {
        var plain = new StringBuilder(answer.Length);
        var at = 0;
        while (HtmlElement.Next(answer, new(at, answer.Length)) is { } tag)
        {
            plain.Append(answer.AsSpan(at..tag.Start));
            at = tag.Inner.Start;
        }

        return plain.Append(answer.AsSpan(at)).ToString();
    }

    // "i.e.", "e.g." and their like: what they end is no sentence.
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..].TrimStart("(");
        return word is "vs" or "cf" or "approx" or "resp" || (word.Length == 3 && word[1] == '.' && char.IsLetter(word[0]) && char.IsLetter(word[2]));
    }

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || (i + 1 < text.Length && text[i + 1] != ' ') || IsAbbreviation(text.AsSpan(start..i)))
                continue;
            yield return text[start..(i + 1)].Trim();
            start = i + 1;
        }

        if (start < text.Length && text[start..].Trim() is { Length: > 0 } rest)
            yield return rest;
    }
}
