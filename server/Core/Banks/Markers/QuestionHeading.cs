using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks.Markers;

/// <summary><c>### What is Flask?</c>: a plain heading. Which level asks is for <see cref="MarkerJudge"/> to find.</summary>
internal sealed class QuestionHeading : IMarkerRecognizer
{
    public double LeastAsking => 0.5;

    public bool IsHeading => true;

    public void Recognize(ScannedDocument document, int block, List<QuestionMarker> found)
    {
        ref readonly var candidate = ref document.Blocks[block];
        if (candidate.LineCount == 0 || candidate.Kind is not (BlockKind.Heading or BlockKind.Paragraph))
            return;
        var lines = document.LinesOf(candidate);
        if (candidate.Kind == BlockKind.Heading)
        {
            Add(document, block, candidate.Span.Start, lines[0], candidate.Level, found);
            return;
        }

        // "###What is Flask?": older readers took it for a heading, and people wrote it.
        foreach (var line in lines)
        {
            var marks = line.In(document.Text).IndexOfAnyExcept('#');
            if (marks is > 1 and <= 6)
                Add(document, block, line.Start, new(line.Start + marks, line.End), marks, found);
        }
    }

    private static void Add(ScannedDocument document, int block, int start, TextSpan line, int level, List<QuestionMarker> found)
    {
        var read = TitleText.Read(document.Text, line);
        if (!read.Title.IsEmpty && !Boilerplate.Is(document.Text, read.Title) && (!Boilerplate.IsLink(document.Text, read.Title) || AskingWords.Asks(document.Text, new(read.Title.Start + 1, read.Title.End))))
            found.Add(new(block, start, read.Title, read.Number) { Style = level });
    }
}
