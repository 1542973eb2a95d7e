using FlaskPrep.Core.Banks.Markers;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Banks;

/// <summary>
/// Reads a file of a bank that is a folder: its first heading is the question and all below it the answer, unless it holds many questions. Without a heading the
/// front matter's <c>title</c> or the file's name asks.
/// </summary>
internal static class PageReader
{
    /// <summary>So many questions below a title that does not ask are the file's own.</summary>
    private const int Many = 3;

    private static readonly string[] OtherFiles = ["readme", "license", "licence", "contributing", "code_of_conduct", "changelog", "index", "summary", "toc"];

    public static IEnumerable<Question> Read(QuestionPage page, QuestionIds ids, BankSidecar sidecar)
    {
        var document = MarkdownScanner.Scan(page.Text.Text);
        var front = FrontMatter.Read(document.FrontMatter.In(document.Text));
        var name = page.Uri.FileName[..^page.Uri.Extension.Length];
        var title = TitleMarker(document);
        var markers = MarkerJudge.Markers(document, isNamed: false);
        var isOther = OtherFiles.Contains(name, StringComparer.OrdinalIgnoreCase);
        if (isOther || (markers.Count >= Many && (title is not { } heading || !AskingWords.EndsAsking(document.Text, heading.Title))))
            return In(page, isOther && markers.Count < Many ? [] : new QuestionReader(document, markers, ids, sidecar).ReadAll(), front);
        if (title is { } marker)
            return In(page, new QuestionReader(document, [marker], ids, sidecar).ReadAll(), front);
        return document.Blocks.Length == 0 ? [] : In(page, [Untitled(document, front["title"] ?? Words(name), ids, sidecar)], front);
    }

    /// <summary>The first heading of the page, as high as no other.</summary>
    private static QuestionMarker? TitleMarker(ScannedDocument document)
    {
        for (var block = 0; block < document.Blocks.Length; block++)
        {
            ref readonly var candidate = ref document.Blocks[block];
            if (candidate is not { Kind: BlockKind.Heading, LineCount: > 0 })
                continue;
            var read = TitleText.Read(document.Text, document.LinesOf(candidate)[0]);
            return read.Title.IsEmpty || Boilerplate.Is(document.Text, read.Title) ? null : new(block, candidate.Span.Start, read.Title, read.Number);
        }

        return null;
    }

    private static Question Untitled(ScannedDocument document, string title, QuestionIds ids, BankSidecar sidecar)
    {
        var start = document.Blocks[0].Span.Start;
        var answer = AnswerText.Of(document.Text.AsSpan(start..));
        var id = ids.Next(ExplicitId.At(document.Text, start, start), null, title);
        var (text, points, source) = PointsList.Split(answer) ?? (answer, [], null);
        return new()
        {
            Id = id,
            Title = title,
            Line = document.Blocks[0].Line,
            TitleSpan = new(start, start),
            Span = new(start, document.Text.Length),
            Answer = text,
            WrittenPoints = sidecar.Points.GetValueOrDefault(id) ?? (points.Count > 0 ? points : null),
            Source = source,
        };
    }

    /// <summary>The folders are sections above those in the page, and levels where they name one.</summary>
    private static IEnumerable<Question> In(QuestionPage page, List<Question> questions, FrontMatter front)
    {
        var level = LevelNames.In(front["level"] ?? front["difficulty"] ?? "");
        var folderLevel = LevelNames.In(page.Section);
        foreach (var question in questions)
            yield return question with
            {
                Page = page,
                Section = page.Section is null ? question.Section : question.Section is null ? page.Section : $"{page.Section} > {question.Section}",
                Levels = question.Levels != QuestionLevels.None ? question.Levels : level != QuestionLevels.None ? level : folderLevel,
            };
    }

    /// <summary><c>013-what-is-jinja</c> says what is jinja.</summary>
    private static string Words(string name)
    {
        var words = name.TrimStart("0123456789".ToCharArray()).Replace('-', ' ').Replace('_', ' ').Trim(' ', '.');
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
