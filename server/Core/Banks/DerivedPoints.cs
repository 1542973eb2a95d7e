using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>The points of an answer that nobody wrote points for: its bullets and sentences, else its code, else its lines.</summary>
public static class DerivedPoints
{
    private const int Most = 12;

    public static IReadOnlyList<KeyPoint> Of(string answer)
    {
        if (answer.Length == 0)
            return [];
        var scanned = MarkdownScanner.Scan(answer);
        var texts = Prose(answer, scanned);
        if (texts.Count == 0)
            texts = Code(answer, scanned);
        if (texts.Count == 0)
            texts = [.. answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        return [.. texts.Take(Most).Select(text => new KeyPoint(text, KeyPointKind.Required, IsDerived: true))];
    }

    private static List<string> Prose(string answer, ScannedDocument scanned)
    {
        var texts = new List<string>();
        foreach (ref readonly var block in scanned.Blocks.AsSpan())
        {
            if (block.Kind != BlockKind.Paragraph || block.LineCount == 0)
                continue;
            var lines = scanned.LinesOf(block);
            var text = string.Join(' ', lines.ToArray().Select(line => line.Of(answer).Trim()));
            if (block.Item >= 0)
                texts.Add(text);
            else
                texts.AddRange(Sentences(text));
        }

        return texts;
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

    private static IEnumerable<string> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || (i + 1 < text.Length && text[i + 1] != ' '))
                continue;
            yield return text[start..(i + 1)].Trim();
            start = i + 1;
        }

        if (start < text.Length && text[start..].Trim() is { Length: > 0 } rest)
            yield return rest;
    }
}
