using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.LanguageServer.Completions;
using FlaskPrep.Protocol.Messages;

namespace FlaskPrep.LanguageServer.CodeActions;

/// <summary>What a note offers where nothing is to be mended: a mention becomes a reference, a section for one's own words, the missing points as a checklist.</summary>
internal static class NoteActions
{
    public const string Reference = CodeActionKind.RefactorRewrite + ".flaskPrep.reference";
    public const string OwnWords = CodeActionKind.RefactorRewrite + ".flaskPrep.ownWords";
    public const string Checklist = CodeActionKind.RefactorRewrite + ".flaskPrep.checklist";

    public static IReadOnlyList<string> Kinds { get; } = [Reference, OwnWords, Checklist];

    /// <summary>The edits of one kind at a cursor, with what they are called; null where there is nothing to do.</summary>
    public static (string Title, IReadOnlyList<Core.Rules.TextEdit> Edits)? Of(Snapshot index, Document document, int offset, string kind) => kind switch
    {
        Reference => ToReference(index, document, offset),
        OwnWords => Stub(index, document, offset),
        Checklist => Missing(index, document, offset),
        _ => null,
    };

    private static (string, IReadOnlyList<Core.Rules.TextEdit>)? ToReference(Snapshot index, Document document, int offset)
    {
        if (document.Note.ReferenceAt(offset) is not null || !Subject.Of(index, document).IsAbout || Mentions.At(index, document, offset) is not var (span, asked))
            return null;
        return ($"Make {asked.Question.Id} a Reference", [new(span, CompletionText.Reference(asked, index.DefaultBank(document.Uri)))]);
    }

    /// <summary>At the end of the note, where none of its headings is about the question yet. What is said in it is the person's to write.</summary>
    private static (string, IReadOnlyList<Core.Rules.TextEdit>)? Stub(Snapshot index, Document document, int offset)
    {
        if (Target.At(index, document, offset) is not { Term: null, Question: { } asked }
            || new SectionQuestions(index, document) is var sections && document.Note.Headings.Any(heading => sections.Of(heading)?.Question == asked.Question))
            return null;
        var (line, end) = (document.Source.NewLine, document.Text.TrimEnd().Length);
        var heading = asked.Question.Title.ReplaceLineEndings(" ");
        return ("Add a Section for My Own Words",
            [new(new(end, document.Text.Length), $"{line}{line}## {heading}{line}{line}[[{asked.Target(index.DefaultBank(document.Uri))}]]{line}{line}")]);
    }

    private static (string, IReadOnlyList<Core.Rules.TextEdit>)? Missing(Snapshot index, Document document, int offset)
    {
        if (new SectionQuestions(index, document).At(offset) is not { } asked || SectionPoints.Of(index, document, offset, asked) is not { Lacking.Count: > 0 } points)
            return null;
        var line = document.Source.NewLine;
        var end = points.Section.Start + points.Section.In(document.Text).TrimEnd().Length;
        // One that is on the list already is to be learned, not to be listed again.
        var section = points.Section.Of(document.Text);
        var lacking = points.Lacking.Where(point => !section.Contains(point, StringComparison.Ordinal)).ToList();
        if (lacking.Count == 0)
            return null;
        var isFollowed = points.Section.End < document.Text.Length;
        var gap = isFollowed ? $"{line}{line}" : line;
        return (lacking.Count == 1 ? "Add the Missing Point as a Checklist" : $"Add the {lacking.Count} Missing Points as a Checklist",
            [new(new(end, points.Section.End), $"{line}{line}{string.Join(line, lacking.Select(point => $"- [ ] {point}"))}{gap}")]);
    }
}
