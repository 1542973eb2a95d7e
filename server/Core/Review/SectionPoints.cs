using FlaskPrep.Core.Grading;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Review;

/// <summary>What one section of a note leaves unsaid of a question, as the review sees it.</summary>
/// <param name="Section">From its heading to the next one.</param>
/// <param name="Lacking">The points that a good answer says and the section does not; bonus points are not among them.</param>
public sealed record SectionPoints(TextSpan Section, IReadOnlyList<string> Lacking)
{
    /// <summary>Null above the first heading.</summary>
    public static SectionPoints? Of(Snapshot snapshot, Document document, int offset, BankQuestion asked)
    {
        var section = NoteSections.Of(document.Note).LastOrDefault(section => section.Count == 1 && section.Title.Length > 0 && section.Span.Start <= offset);
        if (section.Count == 0 || offset > section.Span.End)
            return null;
        var grade = ReplyGrader.Grade(QuestionGrader.TaskOf(asked), SectionWords.Text(snapshot, document, section.Span));
        var said = grade.Points.Where(point => point.Verdict == PointVerdict.Covered).Select(point => point.Point).ToHashSet();
        return new(section.Span, QuestionGrader.Lacking(asked.Question.KeyPoints, said));
    }
}
