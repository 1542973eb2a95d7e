using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Reads the questions out of a document. Never fails: a document without questions is a bank without questions.</summary>
public static class BankReader
{
    public static Bank Read(string name, DocumentUri uri, SourceText source, BankSidecar sidecar)
    {
        var document = MarkdownScanner.Scan(source.Text);
        return new(name, uri, source, Questions(document, sidecar), sidecar);
    }

    private static List<Question> Questions(ScannedDocument document, BankSidecar sidecar)
    {
        var markers = MarkerJudge.Markers(document);
        var questions = new List<Question>(markers.Count);
        var sections = new SectionTrail(document);
        var legend = new LevelLegend(document);
        var ids = new QuestionIds();
        var next = 0;
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            if (next == markers.Count || block < markers[next].Block)
            {
                // Inside an answer a deeper heading is part of it; only what ends the answer opens a section.
                if (next == 0 || EndsAnswer(document, markers[next - 1].Block, block))
                    sections.Enter(document.Blocks[block]);
                continue;
            }

            for (; next < markers.Count && markers[next].Block == block; next++)
                questions.Add(Read(document, markers, next, sections, legend, ids, sidecar));
        }

        return questions;
    }

    private static Question Read(
        ScannedDocument document, IReadOnlyList<QuestionMarker> markers, int index, SectionTrail sections, LevelLegend legend, QuestionIds ids, BankSidecar sidecar)
    {
        var marker = markers[index];
        ref readonly var block = ref document.Blocks[marker.Block];
        var written = MarkerText.WithoutSigns(document.Text, marker.Title);
        var title = MarkerText.Balanced(written.Of(document.Text));
        var id = ids.Next(ExplicitId.At(document.Text, marker.Start, marker.Title.End), marker.Number, title);
        var end = EndOfAnswer(document, markers, index);
        // The answer may begin in the marker's own paragraph, on the line below the title.
        var from = marker.AnswerStart > 0 ? marker.AnswerStart : document.Text.AsSpan(marker.Title.End..).IndexOf('\n') is >= 0 and var rest ? marker.Title.End + rest + 1 : end;
        var answer = end > from ? AnswerText.Of(document.Text.AsSpan(from..end)) : "";
        var points = sidecar.Points.GetValueOrDefault(id);
        if (WrittenPoints.Split(answer) is var (shorter, listed))
        {
            points ??= listed;
            // Points alone are the answer too.
            answer = shorter.Length > 0 ? shorter : answer;
        }

        return new()
        {
            Id = id,
            Number = marker.Number,
            Title = title,
            Section = sections.Path,
            Levels = LevelsAt(document, marker, written, legend) is not QuestionLevels.None and var own ? own : sections.Levels,
            Line = block.Line + document.Text.AsSpan(block.Span.Start..marker.Start).Count('\n'),
            TitleSpan = written,
            Span = new(marker.Start, Math.Max(marker.Title.End, end)),
            Answer = answer,
            KeyPoints = points ?? DerivedPoints.Of(answer),
            HasWrittenPoints = points is not null,
        };
    }

    /// <summary>What the title's own line says of its level, around the title and in a label such as <c>Level: Hard</c>.</summary>
    private static QuestionLevels LevelsAt(ScannedDocument document, in QuestionMarker marker, TextSpan title, LevelLegend legend)
    {
        const int Longest = 80;
        var text = document.Text;
        var lineEnd = text.AsSpan(title.End..).IndexOfAny('\r', '\n') is >= 0 and var length ? title.End + length : text.Length;
        var from = Math.Min(marker.Start, title.Start);
        var after = marker.AnswerStart > 0 && marker.AnswerStart < lineEnd ? marker.AnswerStart : lineEnd;
        return legend.Of(text.AsSpan(Math.Max(from, title.Start - Longest)..title.Start), text.AsSpan(title.End..Math.Max(title.End, Math.Min(after, title.End + Longest))));
    }

    private static int EndOfAnswer(ScannedDocument document, IReadOnlyList<QuestionMarker> markers, int index)
    {
        var marker = markers[index];
        var next = index + 1 < markers.Count ? markers[index + 1] : (QuestionMarker?)null;
        var last = next?.Block ?? document.Blocks.Length;
        var end = document.Blocks[marker.Block].Span.End;
        for (var block = marker.Block + 1; block < last && !EndsAnswer(document, marker.Block, block); block++)
            end = document.Blocks[block].Span.End;
        // The next question may begin in the middle of a block: what is above it there is still this answer.
        if (next is { } following && (following.Block == marker.Block || following.Start > document.Blocks[following.Block].Span.Start))
            end = following.Start;
        return marker.IsFolded ? EndOfFold(document, marker, end) : end;
    }

    private static int EndOfFold(ScannedDocument document, in QuestionMarker marker, int end)
    {
        var depth = 1;
        for (var block = marker.Block; block < document.Blocks.Length && document.Blocks[block].Span.Start < end; block++)
        {
            ref readonly var html = ref document.Blocks[block];
            if (html.Kind != BlockKind.Html)
                continue;
            var within = new TextSpan(Math.Max(marker.AnswerStart, html.Span.Start), Math.Min(end, html.Span.End));
            if (HtmlElement.FindClose(document.Text, within, ref depth) is >= 0 and var close)
                return close;
        }

        return end;
    }

    /// <summary>A heading as high as the question's ends its answer, and any section where the question is no heading.</summary>
    internal static bool EndsAnswer(ScannedDocument document, int question, int block)
    {
        var level = SectionTrail.LevelOf(document, document.Blocks[block]);
        ref readonly var marker = ref document.Blocks[question];
        return marker.Kind switch
        {
            BlockKind.Heading => level > 0 && level <= marker.Level,
            // What is folded may have headings of its own.
            BlockKind.Html => level is 1 or 2,
            _ => level > 0,
        };
    }
}
