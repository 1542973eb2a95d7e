namespace FlaskPrep.Core.Grading;

/// <summary>
/// Grades a reply point by point. Deterministic; time is linear in the reply. It compares words: it knows the forms of a word, typos and denial, and
/// neither synonyms nor which of two subjects a property is said of.
/// </summary>
public static class ReplyGrader
{
    /// <summary>Kept with every grade; another grader has another version.</summary>
    public const string Version = "simple-1";

    /// <param name="task">What to grade against.</param>
    /// <param name="reply">What the person wrote: Markdown, any length.</param>
    /// <param name="ticked">The texts of the points of which the person says that the reply holds them.</param>
    public static Grade Grade(GradingTask task, string reply, IReadOnlySet<string>? ticked = null)
    {
        var question = TokenScanner.Scan(task.Question);
        var asked = AskedWords.Of(question);
        var points = PointList.Of(task.Points, asked);
        var corrections = new Corrections(task, points, asked);
        var text = ReplyText.Read(reply);
        text.Drop(Echo.In(text, question, asked));
        var matches = new Matches(text, points);
        var repeated = corrections.Repeated(matches).ToList();
        var grades = new List<PointGrade>(task.Points.Count);
        for (var i = 0; i < task.Points.Count; i++)
        {
            var (verdict, window) = matches.Of(i);
            var evidence = verdict == PointVerdict.Contradicted ? matches.Sentences(window) : matches.Evidence(i, window);
            if (repeated.Find(found => found.Point == i) is { Erratum: not null } mistake)
                (verdict, evidence) = (PointVerdict.Contradicted, matches.Sentences(mistake.Window));
            var isTicked = ticked?.Contains(task.Points[i].Text) == true;
            grades.Add(new(task.Points[i], isTicked ? PointVerdict.Covered : verdict, evidence, isTicked));
        }

        return new(Score.Of(grades), grades, Flags(task, text, matches, asked, grades), Version, [.. repeated.Select(found => found.Erratum)]);
    }

    private static List<string> Flags(GradingTask task, ReplyText reply, Matches matches, HashSet<string> asked, List<PointGrade> grades)
    {
        if (reply.Units.Count == 0)
            return [reply.Words.Count == 0 ? ReplyFlag.Empty : ReplyFlag.Echo];
        var flags = new List<string>();
        var answer = TokenScanner.Scan(task.Answer);
        var topic = AskedWords.Of(answer);
        topic.UnionWith(asked);
        if (grades.TrueForAll(grade => grade.Evidence.Count == 0) && ReplyFlags.IsOffTopic(reply, topic, matches.Lexicon))
            flags.Add(ReplyFlag.OffTopic);
        if (ReplyFlags.IsPasted(reply, answer))
            flags.Add(ReplyFlag.Pasted);
        if (reply.Units.Any(unit => unit.IsKeywords))
            flags.Add(ReplyFlag.KeywordList);
        return flags;
    }
}
