using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>Reads one ask's section: the reply is what stands between its heading and our first quote, and between our quotes.</summary>
internal static class AskReader
{
    public static Ask Read(SourceText source, Mark mark, DateTimeOffset at, TextSpan section, IReadOnlyList<Mark> own)
    {
        var heading = source.Lines.LineSpan(source.Lines.LineOf(mark.Span.Start));
        var grades = new List<WrittenGrade>();
        var quotes = new List<TextSpan>();
        foreach (var inside in own)
        {
            var quote = QuoteAround(source, source.Lines.LineOf(inside.Span.Start), section);
            if (quotes.Count == 0 || quotes[^1] != quote)
                quotes.Add(quote);
            if (inside.Kind == MarkKind.Grade)
                grades.Add(new(inside.Arguments[1], quote, Points(source, quote), GradeQuote.ReadScore(source.Lines.LineSpan(source.Lines.LineOf(inside.Span.Start)).In(source.Text))));
        }

        var closed = own.FirstOrDefault(inside => inside.EndsReply);
        var limit = closed is null ? section.End : QuoteAround(source, source.Lines.LineOf(closed.Span.Start), section).Start;
        var reply = Reply(source, heading.End, limit, quotes);
        var cursor = Cursor(source, section, quotes, reply);
        return new(
            mark.Number, mark.Arguments[1], at, heading, section, reply.Text, cursor,
            quotes.Count > 0 ? Math.Max(quotes[^1].End, reply.End) : cursor, own.Count(inside => inside.Kind == MarkKind.Hint), grades,
            [.. own.Where(inside => inside.Kind == MarkKind.Noted).Select(inside => inside.Arguments[1])], Ending(own))
        {
            FollowUp = own.LastOrDefault(inside => inside.Kind == MarkKind.FollowUp)?.Arguments[1],
            Breaks = AskBreaks.Of(own),
            IsCode = own.Any(inside => inside.Kind == MarkKind.Code),
        };
    }

    private static int Cursor(SourceText source, TextSpan section, List<TextSpan> quotes, (string Text, int End) reply)
    {
        var above = quotes.Count > 0 ? quotes[^1].End : section.Start;
        if (reply.Text.Length > 0 && reply.End > above)
            return reply.End;
        var line = source.Lines.LineOf(above) + 2;
        return line < source.Lines.LineCount && source.Lines.LineStart(line) <= section.End ? source.Lines.LineStart(line) : Math.Max(reply.End, above);
    }

    private static AskEnding Ending(IReadOnlyList<Mark> own) =>
        own.Any(mark => mark.Kind == MarkKind.Answer) ? AskEnding.Shown
        : own.Any(mark => mark.Kind == MarkKind.Skip) ? AskEnding.Skipped
        : AskEnding.None;

    /// <summary>
    /// The lines of the person up to the first grade or answer; what is written below it is a remark, no reply. Hints, choices and follow-up questions stand above the reply or in it.
    /// </summary>
    private static (string Text, int End) Reply(SourceText source, int from, int limit, IReadOnlyList<TextSpan> quotes)
    {
        var parts = new List<string>();
        var end = from;
        var at = from;
        foreach (var stop in quotes.Where(quote => quote.Start < limit).Append(new(limit, limit)))
        {
            var part = source.Text[at..Math.Max(at, Math.Min(stop.Start, limit))];
            if (part.Trim().Length > 0)
            {
                parts.Add(part.Trim());
                end = at + part.TrimEnd().Length;
            }

            at = Math.Max(at, stop.End);
        }

        return (string.Join("\n\n", parts), end);
    }

    /// <summary>The run of quoted lines around a mark; a mark that lost its quote is a line of its own.</summary>
    private static TextSpan QuoteAround(SourceText source, int line, TextSpan section)
    {
        var (first, last) = (line, line);
        if (IsQuoted(source, line))
        {
            while (first > 0 && source.Lines.LineStart(first - 1) >= section.Start && IsQuoted(source, first - 1))
                first--;
            while (last + 1 < source.Lines.LineCount && source.Lines.LineStart(last + 1) < section.End && IsQuoted(source, last + 1))
                last++;
        }

        return new(source.Lines.LineStart(first), source.Lines.LineEnd(last));
    }

    private static bool IsQuoted(SourceText source, int line) => source.Lines.LineSpan(line).In(source.Text).TrimStart() is ['>', ..];

    private static List<WrittenPoint> Points(SourceText source, TextSpan quote)
    {
        var points = new List<WrittenPoint>();
        var (isTicked, text) = (false, "");
        foreach (var raw in quote.In(source.Text).EnumerateLines())
        {
            var line = raw.TrimStart().TrimStart('>').Trim();
            // Prettier and people write bullets in three ways.
            if (line is ['-' or '*' or '+', ' ', '[', var box, ']', ' ', ..])
            {
                End();
                (isTicked, text) = (box is 'x' or 'X', line[6..].ToString());
            }
            else if (line.IsEmpty)
            {
                End();
            }
            else if (text.Length > 0)
            {
                // A formatter wrapped the point.
                text = $"{text} {line}";
            }
        }

        End();
        return points;

        void End()
        {
            if (text.Length > 0)
                points.Add(GradeQuote.ReadPoint(text, isTicked));
            text = "";
        }
    }
}
