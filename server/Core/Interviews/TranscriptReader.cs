using System.Globalization;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Interviews;

/// <summary>Reads a transcript. Never fails: what cannot be understood is a problem with its line, and the rest is read.</summary>
public static class TranscriptReader
{
    public const string Suffix = ".interview.md";

    /// <summary>True for a file by its name: <c>*.interview.md</c>.</summary>
    public static bool IsTranscript(DocumentUri uri) => uri.FileName.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    public static Transcript Read(SourceText source)
    {
        var document = MarkdownScanner.Scan(source.Text);
        var problems = new List<TranscriptProblem>();
        var header = HeaderReader.Read(FrontMatter.Read(document.FrontMatter.In(source.Text)), problems);
        var conflict = ConflictMarks.Find(source, document);
        problems.AddRange(conflict.Select(line => new TranscriptProblem(line, "A merge conflict stands here: choose one side, then submit again.", TranscriptProblemKind.Conflict)));
        var marks = Mark.ReadAll(document);
        var asks = new List<Ask>();
        var isNewer = problems.Any(problem => problem.Kind == TranscriptProblemKind.Newer);
        for (var i = 0; i < marks.Count && !isNewer; i++)
            if (marks[i].Kind == MarkKind.Ask && ReadAsk(source, marks, i, asks, problems) is { } ask)
                asks.Add(ask);
        foreach (var mark in marks)
            if (mark.Kind is not (MarkKind.Ask or MarkKind.Report) && !asks.Any(ask => ask.Number == mark.Number))
                problems.Add(new(source.Lines.LineOf(mark.Span.Start), $"This belongs to question {mark.Number}, whose heading is gone."));
        return new(source, header, asks, marks.Any(mark => mark.Kind == MarkKind.Report), problems);
    }

    private static Ask? ReadAsk(SourceText source, IReadOnlyList<Mark> marks, int index, List<Ask> known, List<TranscriptProblem> problems)
    {
        var mark = marks[index];
        var line = source.Lines.LineOf(mark.Span.Start);
        if (known.Any(ask => ask.Number == mark.Number))
        {
            problems.Add(new(line, $"Question {mark.Number} is here twice; the first one counts. Delete one of them."));
            return null;
        }

        if (!DateTimeOffset.TryParse(mark.Arguments[2], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
        {
            problems.Add(new(line, $"The time of question {mark.Number} cannot be read."));
            at = DateTimeOffset.UnixEpoch;
        }

        var next = index + 1;
        while (next < marks.Count && marks[next].Kind is not (MarkKind.Ask or MarkKind.Report))
            next++;
        var end = next < marks.Count ? source.Lines.LineStart(source.Lines.LineOf(marks[next].Span.Start)) : source.Length;
        var own = marks.Skip(index + 1).Take(next - index - 1).Where(inside => inside.Number == mark.Number).ToList();
        var section = new TextSpan(source.Lines.LineStart(line), end);
        return AskReader.Read(source, mark, at, section, own);
    }
}
