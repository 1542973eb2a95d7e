using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Study;

/// <summary>A review as a page of Markdown: what to mend first, then what is missing, then what is there, each with links into the notes.</summary>
public static class ReviewPage
{
    internal const string Title = "Review of My Notes";

    private const string Challenged = "An interviewer would challenge";
    private const string Missing = "Missing";
    private const string Partly = "Partly covered";
    private const string Covered = "Covered";

    /// <summary>The headings of its parts.</summary>
    internal static IReadOnlyList<string> Parts => [Challenged, Missing, Partly, Covered];

    /// <param name="review">The review.</param>
    /// <param name="folder">The notes folder: links lead from a page that lies in it.</param>
    public static string Of(NotesReview review, DocumentUri folder)
    {
        var lines = new List<string> { $"# {Title}", "", $"**{ReviewHeadline.Of(review)}**" };
        if (review.About > 0 && review.Questions.Count > 0)
        {
            lines.AddRange(["", $"{Count(review.About, "note")} about {ReviewHeadline.Subject(review)}, of {Count(review.Notes, "note")} in this folder, beside the questions of {OneLine(review.Bank.Name)}."]);
            Add(lines, Challenged, review.Challenged.Select(challenge => Line(challenge, folder)));
            Add(lines, Missing, review.Missing.Select(missing => $"- {Name(missing)}"));
            Add(lines, Partly, review.Partly.Select(partly => $"- {Name(partly)}: {Links(partly, folder)}{ToSay(partly)}"));
            Add(lines, Covered, review.Covered.Select(covered => $"- {Name(covered)}: {Links(covered, folder)}{ToSay(covered)}"));
        }

        return string.Join('\n', lines) + '\n';
    }

    private static void Add(List<string> lines, string heading, IEnumerable<string> items)
    {
        var all = items.ToList();
        if (all.Count > 0)
            lines.AddRange(["", $"## {heading}", "", .. all]);
    }

    private static string Line(Challenge challenge, DocumentUri folder)
    {
        var place = Link($"{NameIn(folder, challenge.Note)}:{challenge.Position.Line + 1}", challenge.Note, challenge.Position.Line, challenge.Heading, folder);
        var since = challenge.Fact is { Kind: FactKind.Outdated, Since: { } version } ? $" Since {OneLine(version)}." : "";
        return $"- {place} “{Escaped(OneLine(challenge.Statement))}” {Escaped(OneLine(challenge.Fact.Correction))}{since} ({Escaped(OneLine(challenge.Fact.Source))})";
    }

    private static string Name(QuestionReview review) => $"**{review.Asked.Question.Id}. {Escaped(OneLine(review.Asked.Question.Title))}**";

    private static string Links(QuestionReview review, DocumentUri folder) => string.Join(", ", review.Sections.Select(section =>
        Link($"{NameIn(folder, section.Note)}{(section.Title.Length == 0 ? "" : $" › {OneLine(section.Title)}")}", section.Note, section.Line, section.Title, folder)));

    private static string ToSay(QuestionReview review) =>
        review.Lacking.Count == 0 ? "" : $". Still to say: {string.Join("; ", review.Lacking.Select(point => Escaped(OneLine(point))))}.";

    /// <summary>A link to a line; its title says under which heading that is.</summary>
    private static string Link(string text, DocumentUri note, int line, string heading, DocumentUri folder) =>
        $"[{Escaped(text.Replace('[', '(').Replace(']', ')'))}](<{NameIn(folder, note).Replace("<", "%3C").Replace(">", "%3E")}#L{line + 1}>{(heading.Length == 0 ? "" : $" \"{Escaped(OneLine(heading)).Replace('"', '”')}\"")})";

    private static string NameIn(DocumentUri folder, DocumentUri note) => folder.RelativePath(note) ?? note.FileName;

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private static string OneLine(string text) => TranscriptText.OneLine(text);

    // What a note says is data: a tag in it is shown, not rendered.
    private static string Escaped(string text) => text.Replace("<", "&lt;").Replace("![", "!\\[").Replace("](", "]\\(");
}
