using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>One comment of ours: <c>&lt;!-- ask: 1 Q1 2026-11-22T09:03:12Z --&gt;</c>.</summary>
/// <param name="Kind">What it marks.</param>
/// <param name="Arguments">The words behind the colon.</param>
/// <param name="Span">The comment in the text.</param>
public sealed record Mark(MarkKind Kind, IReadOnlyList<string> Arguments, TextSpan Span)
{
    private const string Open = "<!--";
    private const string Close = "-->";

    private static readonly (string Word, MarkKind Kind, int Arguments)[] Kinds =
    [
        ("ask:", MarkKind.Ask, 3), ("grade:", MarkKind.Grade, 2), ("noted:", MarkKind.Noted, 2), ("hint:", MarkKind.Hint, 2), ("answer:", MarkKind.Answer, 1), ("code:", MarkKind.Code, 1),
        ("skip:", MarkKind.Skip, 1), ("wording:", MarkKind.Wording, 1), ("choices:", MarkKind.Choices, 1), ("follow-up:", MarkKind.FollowUp, 2), ("pause:", MarkKind.Pause, 2),
        ("resume:", MarkKind.Resume, 2), ("report:", MarkKind.Report, 1),
    ];

    /// <summary>The ask that it belongs to; 0 for the report.</summary>
    public int Number => Kind == MarkKind.Report ? 0 : int.Parse(Arguments[0]);

    public static string Write(MarkKind kind, params IEnumerable<string> arguments) =>
        $"{Open} {Kinds.First(known => known.Kind == kind).Word} {string.Join(' ', arguments)} {Close}";

    /// <summary>True if what is typed below its quote is no part of the reply any more.</summary>
    public bool EndsReply => Kind is MarkKind.Grade or MarkKind.Noted or MarkKind.Answer or MarkKind.Skip;

    /// <summary>All marks of a text, in order. What stands in code is text about a transcript, not a mark.</summary>
    public static IReadOnlyList<Mark> ReadAll(ScannedDocument document)
    {
        var marks = new List<Mark>();
        foreach (ref readonly var inline in document.Inlines.AsSpan())
            if (inline.Kind == InlineKind.Html && Read(document.Text, inline.Span) is { } mark)
                marks.Add(mark);
        foreach (ref readonly var block in document.Blocks.AsSpan())
            if (block.Kind == BlockKind.Html)
                ReadBlock(document.Text, block.Span, marks);
        marks.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return marks;
    }

    private static void ReadBlock(string text, TextSpan block, List<Mark> marks)
    {
        for (var at = block.Start; at < block.End;)
        {
            var open = text.AsSpan(at..block.End).IndexOf(Open, StringComparison.Ordinal);
            if (open < 0)
                return;
            var close = text.AsSpan((at + open)..block.End).IndexOf(Close, StringComparison.Ordinal);
            if (close < 0)
                return;
            var end = at + open + close + Close.Length;
            if (Read(text, new(at + open, end)) is { } mark)
                marks.Add(mark);
            at = end;
        }
    }

    private static Mark? Read(string text, TextSpan span)
    {
        var comment = span.In(text);
        if (!comment.StartsWith(Open, StringComparison.Ordinal) || !comment.EndsWith(Close, StringComparison.Ordinal) || comment.Length > 200)
            return null;
        var words = comment[Open.Length..^Close.Length].ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        foreach (var (word, kind, arguments) in Kinds)
            if (words.Length == arguments + 1 && words[0] == word && (kind == MarkKind.Report || (int.TryParse(words[1], out var number) && number > 0)))
                return new(kind, words[1..], span);
        return null;
    }
}
