using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Vocabulary;

/// <summary>The terms that an answer speaks of: its bold words, its code, its names.</summary>
internal static class AnswerVocabulary
{
    /// <summary>More of one answer are examples, not terms.</summary>
    private const int Most = 60;

    /// <summary>Adds what the paragraphs of an answer show, and gives them as plain prose.</summary>
    public static List<string> Read(string answer, List<TermEvidence> found)
    {
        var prose = new List<string>();
        var document = MarkdownScanner.Scan(answer);
        var most = found.Count + Most;
        var (code, inline) = (0, 0);
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            if (document.Blocks[block] is not { Kind: BlockKind.Paragraph or BlockKind.Heading, LineCount: > 0 } paragraph)
                continue;
            for (; code < document.Inlines.Length && document.Inlines[code].Block <= block; code++)
                if (document.Inlines[code] is { Kind: InlineKind.Code } span && span.Block == block && found.Count < most)
                    Code(found, span.Content.Of(answer), TermWeights.CodeInAnswer);
            Bold(answer, paragraph.Span, found, most);
            var plain = PlainProse.Of(document, block, ref inline);
            Names(plain, found, most);
            if (paragraph.Kind == BlockKind.Paragraph)
                prose.Add(plain);
        }

        return prose;
    }

    /// <summary>A name in code without what it is called with: <c>fetch</c> of <c>fetch(url)</c>. A whole expression is none.</summary>
    public static void Code(List<TermEvidence> found, string code, double weight)
    {
        var name = code.IndexOf('(') is > 0 and var call ? code[..call] : code;
        Add(found, name, weight, TermShape.OfCode(name));
    }

    /// <summary>Capitalized words within a title: <em>Redux</em>, <em>REST</em>.</summary>
    public static void NamesOfTitle(string title, List<TermEvidence> found)
    {
        var words = title.Split(' ');
        for (var i = 1; i < words.Length; i++)
            if (Bare(words[i]) is var word && char.IsUpper(word.FirstOrDefault()) && words[i - 1] is not [.., '.' or '!' or '?' or ':' or '-' or '–'])
                Add(found, word, TermWeights.NameInTitle, TermStrength.Weak);
    }

    // Every sentence begins with a capital, and prose is full of people and months: in an answer only a name's shape tells.
    private static void Names(string plain, List<TermEvidence> found, int most)
    {
        foreach (var range in plain.AsSpan().Split(' '))
        {
            if (found.Count >= most)
                return;
            if (plain.AsSpan(range).IndexOfAnyInRange('A', 'Z') >= 0 && Bare(plain[range]) is var word && (TermShape.IsAcronym(word) || TermShape.HasInnerCapital(word)) && !word.Contains('/'))
                Add(found, word, TermWeights.NameInAnswer, TermStrength.Weak);
        }
    }

    private static void Bold(string text, TextSpan block, List<TermEvidence> found, int most)
    {
        for (var at = block.Start; found.Count < most;)
        {
            var open = text.AsSpan(at, block.End - at).IndexOf("**");
            if (open < 0)
                return;
            open += at + 2;
            var close = text.AsSpan(open, block.End - open).IndexOf("**");
            if (close < 0)
                return;
            Add(found, text.Substring(open, close).Trim(' ', ':', '.', '`', '*', '_', '-'), TermWeights.BoldInAnswer, TermStrength.Weak);
            at = open + close + 2;
        }
    }

    private static void Add(List<TermEvidence> found, string name, double weight, TermStrength strength)
    {
        name = name.Trim();
        if (TermShape.IsTerm(name))
            found.Add(new(name, weight, strength));
    }

    private static string Bare(string word)
    {
        word = word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '\'', '“', '”', '’', '‘', '«', '»');
        return word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal) ? word[..^2] : word.Contains('(') ? "" : word;
    }
}
