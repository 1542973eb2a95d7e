using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>Reads the questions of one document, whose markers are known, in their order.</summary>
/// <param name="document">The document.</param>
/// <param name="markers">Where questions begin, in ascending order.</param>
/// <param name="ids">The ids that the bank has given so far.</param>
/// <param name="sidecar">What stands beside the bank.</param>
internal sealed class QuestionReader(ScannedDocument document, IReadOnlyList<QuestionMarker> markers, QuestionIds ids, BankSidecar sidecar)
{
    private readonly SectionTrail sections = new(document);
    private readonly LevelLegend legend = new(document);

    // Thousands of questions may stand in one block: the lines above the last one are not counted again.
    private (int Start, int Line) counted;

    public List<Question> ReadAll()
    {
        var questions = new List<Question>(markers.Count);
        var next = 0;
        AnswerEnd? answer = null;
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            if (next == markers.Count || block < markers[next].Block)
            {
                // Inside an answer a deeper heading is part of it; only what ends the answer opens a section.
                if (answer is not { } open || open.IsAt(block))
                    sections.Enter(document.Blocks[block]);
                continue;
            }

            for (; next < markers.Count && markers[next].Block == block; next++)
                questions.Add(Read(next, (answer = new AnswerEnd(document, markers, next)).Value.Offset));
        }

        return questions;
    }

    private Question Read(int index, int end)
    {
        var marker = markers[index];
        var text = document.Text;
        ref readonly var block = ref document.Blocks[marker.Block];
        var written = MarkerText.WithoutSigns(text, marker.Title);
        var title = MarkerText.Balanced(written.Of(text));
        var id = ids.Next(ExplicitId.At(text, marker.Start, marker.Title.End), marker.Number, title);
        var (answer, wording) = AnswerOf(marker, title, end);
        var points = sidecar.Points.GetValueOrDefault(id);
        string? source = null;
        if (PointsList.Split(answer) is var (shorter, listed, below))
        {
            source = below;
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
            Levels = LevelsAt(marker, written) is not QuestionLevels.None and var own ? own : sections.Levels,
            Line = LineOf(block, marker.Start),
            TitleSpan = written,
            Span = new(marker.Start, Math.Max(marker.Title.End, end)),
            Answer = answer,
            Wording = wording,
            WrittenPoints = points,
            Source = source,
        };
    }

    /// <summary>The answer may begin in the marker's own paragraph, on the line below the title.</summary>
    private (string Answer, string Wording) AnswerOf(in QuestionMarker marker, string title, int end)
    {
        var from = marker.AnswerStart;
        if (from == 0)
            from = document.Text.AsSpan(marker.Title.End..).IndexOfAny('\r', '\n') is >= 0 and var rest ? marker.Title.End + rest + 1 : end;
        if (end <= from)
            return ("", "");
        var below = document.Text.AsSpan(from..end);
        if (marker.AnswerStart == 0 && document.Blocks[marker.Block].Item >= 0)
            below = Dedent.Of(below);
        var answer = AnswerText.Of(below);
        return QuestionWording.Of(title, below, answer) is { } wording ? ("", wording) : (answer, "");
    }

    /// <summary>What the title's own line says of its level, around the title.</summary>
    private QuestionLevels LevelsAt(in QuestionMarker marker, TextSpan title)
    {
        const int Longest = 80;
        var text = document.Text;
        var lineEnd = text.AsSpan(title.End..).IndexOfAny('\r', '\n') is >= 0 and var length ? title.End + length : text.Length;
        var from = Math.Min(marker.Start, title.Start);
        var after = marker.AnswerStart > 0 && marker.AnswerStart < lineEnd ? marker.AnswerStart : lineEnd;
        return legend.Of(text.AsSpan(Math.Max(from, title.Start - Longest)..title.Start), text.AsSpan(title.End..Math.Max(title.End, Math.Min(after, title.End + Longest))));
    }

    private int LineOf(in Block block, int at)
    {
        if (counted.Start < block.Span.Start || counted.Start > at)
            counted = (block.Span.Start, block.Line);
        counted = (at, counted.Line + LineBreaks(document.Text.AsSpan(counted.Start..at)));
        return counted.Line;
    }

    /// <summary>As editors count lines: a lone carriage return ends one too.</summary>
    private static int LineBreaks(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny('\r', '\n'); at >= 0; at = text.IndexOfAny('\r', '\n'))
        {
            count++;
            text = text[(at + (text[at..].StartsWith("\r\n") ? 2 : 1))..];
        }

        return count;
    }
}
