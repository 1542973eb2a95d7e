using FlaskPrep.Core.Banks;

namespace FlaskPrep.Core.Grading;

/// <summary>
/// Grades a reply point by point. Deterministic; time is linear in the reply. It compares what words say, clause by clause: it knows the forms of a word,
/// typos, other words for the same, denial, and opposites. It does not reason.
/// </summary>
public static class ReplyGrader
{
    /// <summary>Kept with every grade; another grader has another version.</summary>
    public const string Version = "points-3." + Weights.Version;

    // Below this score a reply may be about something else: any text has a few words of any answer.
    private const double AboutNothing = 0.75;

    /// <param name="task">What to grade against.</param>
    /// <param name="reply">What the person wrote: Markdown, any length.</param>
    /// <param name="ticked">The texts of the points of which the person says that the reply holds them.</param>
    public static Grade Grade(GradingTask task, string reply, IReadOnlySet<string>? ticked = null)
    {
        var reading = new Reading(task, reply);
        var (points, corrections, text, matches) = (reading.Points, reading.Corrections, reading.Text, reading.Matches);
        var repeated = corrections.Repeated(matches).ToList();
        var grades = new List<PointGrade>(task.Points.Count);
        for (var i = 0; i < task.Points.Count; i++)
        {
            var (verdict, credit, window) = matches.Of(i, task.Points[i].IsDerived);
            var evidence = verdict == PointVerdict.Contradicted ? matches.Sentences(window) : matches.Shown(i, window);
            if (repeated.Find(found => found.Point == i || IsShownBy(found.Window, window, task.Points[i])) is { Erratum: not null } mistake)
                (verdict, credit, evidence) = (PointVerdict.Contradicted, 0, matches.Sentences(mistake.Window));
            if (ticked?.Contains(task.Points[i].Text) == true)
                grades.Add(new(task.Points[i], PointVerdict.Covered, evidence, Ticked: true, Credit: 1, WeightOf(task.Points[i], points[i])));
            else
                grades.Add(new(task.Points[i], verdict, evidence, Ticked: false, credit, WeightOf(task.Points[i], points[i])));
        }

        return new(Score.Of(grades), grades, Flags(task, reading, grades), Version, [.. repeated.Select(found => found.Erratum)]);
    }

    // An outdated way is no other way of the same group, however many words they share.
    private static bool IsShownBy(Window mistake, Window shown, KeyPoint point) =>
        point.Kind == KeyPointKind.Any && shown.First >= 0 && shown.First >= mistake.First && shown.Last <= mistake.Last;

    private static double WeightOf(KeyPoint point, PointWords words) => point.IsDerived ? words.Weight : 1;

    private static List<string> Flags(GradingTask task, Reading reading, List<PointGrade> grades)
    {
        var reply = reading.Text;
        if (reply.Units.Count == 0)
            return [reply.HasPastedBank ? ReplyFlag.Pasted : reading.IsRefusal || reply.Words.Count == 0 ? ReplyFlag.Empty : ReplyFlag.Echo];
        var flags = new List<string>();
        var answer = TokenScanner.Scan(task.Answer);
        var topic = AskedWords.Of(answer);
        topic.UnionWith(reading.Asked);
        if (Score.Of(grades) < AboutNothing && ReplyFlags.IsOffTopic(reply, topic, reading.Matches.Lexicon))
            flags.Add(ReplyFlag.OffTopic);
        if (reply.HasPastedBank || ReplyFlags.IsPasted(reply, answer))
            flags.Add(ReplyFlag.Pasted);
        if (reply.Units.Any(unit => unit.IsKeywords))
            flags.Add(ReplyFlag.KeywordList);
        return flags;
    }
}
