using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Core.Interviews;

/// <summary>Writes a grade into a transcript: a task list of the points, what is right where the reply repeats a mistake, the number last.</summary>
public static class GradeQuote
{
    /// <summary>Marks a point that is covered in part.</summary>
    public const string Partly = ": partly, “";

    /// <summary>Marks a point of which nobody can tell.</summary>
    public const string Unsure = ": unsure, “";

    /// <summary>The line that says what a tick does.</summary>
    public const string TickAdvice = "Tick a point to say “I said this”: it is graded anew, and the tick is kept as your own word.";

    /// <summary>The same where only the person can tell.</summary>
    public const string NoAnswer = "The bank has no answer to grade this by. Tick the line above if it is so, and submit again: it counts on your own word.";

    private const string Said = ": “";
    private const string Otherwise = ": the reply says otherwise, “";
    private const string OwnWord = ": on your own word";
    private const string Missed = ": not said, and this much would do";
    private const string AnyMissed = ": not said; any ";
    private const string BonusMissed = ": a bonus, not said";

    private const string Does = ": it does";
    private const string DoesNot = ": it does not, “";

    private static readonly string[] Tails = [DoesNot, Does, Otherwise, Partly, Unsure, Said, OwnWord, Missed, AnyMissed, BonusMissed];

    /// <param name="ask">The ask's number.</param>
    /// <param name="replyHash">Of the reply that was graded.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="score">What is shown, after hints: 0 to 5.</param>
    /// <param name="late">Says that the reply came late; null if it did not.</param>
    public static IEnumerable<string> Lines(int ask, string replyHash, Grade grade, double score, string? late = null)
    {
        var isCode = grade.Grader == CodeGrader.Version;
        foreach (var point in grade.Points)
            yield return $"> - [{(point.Verdict == PointVerdict.Covered ? 'x' : ' ')}] {(isCode ? OneLine(point.Point.Text) : point.Point.Text)}{(isCode ? CodeTail(point) : OwnGrader.IsOpen(grade) ? "" : Tail(point))}";
        yield return ">";
        foreach (var erratum in grade.Repeated)
        {
            yield return $"> **Correction:** {erratum.Correction} ({erratum.Source})";
            yield return ">";
        }

        foreach (var remark in grade.Flags.Select(Remark).Append(late).OfType<string>())
        {
            yield return $"> {remark}";
            yield return ">";
        }

        if (OwnGrader.IsOpen(grade))
        {
            yield return $"> {NoAnswer}";
            yield return ">";
            yield return $"> **Not graded** {Mark.Write(MarkKind.Grade, ask.ToString(), replyHash)}";
            yield break;
        }

        // What code does is seen, and no word of the person changes it.
        if (!isCode && grade.Points.Any(point => point.Verdict != PointVerdict.Covered))
        {
            yield return $"> {TickAdvice}";
            yield return ">";
        }

        yield return $"> **{ScoreText.Of(score)} of 5** {Mark.Write(MarkKind.Grade, ask.ToString(), replyHash)}";
    }

    /// <summary>The number of the last line; null where somebody wrote something else there.</summary>
    internal static double? ReadScore(ReadOnlySpan<char> line)
    {
        var text = line.TrimStart("> *_");
        return text.IndexOf(" of 5", StringComparison.Ordinal) is > 0 and var end ? ScoreText.Read(text[..end]) : null;
    }

    /// <summary>A point from its line: its own text ends where the first of our tails begins, for the reply may hold the words of any.</summary>
    internal static WrittenPoint ReadPoint(string line, bool isTicked)
    {
        var (at, found) = (line.Length, "");
        foreach (var tail in Tails)
            if (line.IndexOf(tail, StringComparison.Ordinal) is > 0 and var index && index < at)
                (at, found) = (index, tail);
        return new(line[..at].Trim(), isTicked, IsByHand: isTicked && found is not (Said or Does or DoesNot), IsOwnWord: found == OwnWord);
    }

    /// <summary>About the reply, never about the person.</summary>
    private static string? Remark(string flag) => flag switch
    {
        ReplyFlag.Echo => "The reply says the question again, and nothing more.",
        ReplyFlag.OffTopic => "The reply seems to be about something else.",
        ReplyFlag.Pasted => "A long part of this is the bank's answer word for word: in an interview, own words count.",
        ReplyFlag.KeywordList => "Words in a row count half: say what they do.",
        _ => null,
    };

    private static string CodeTail(PointGrade point) => point.Verdict == PointVerdict.Covered ? Does : $"{DoesNot}{string.Join(" … ", point.Evidence.Select(OneLine))}”";

    private static string Tail(PointGrade point)
    {
        var evidence = string.Join(" … ", point.Evidence.Select(OneLine));
        return point switch
        {
            { Ticked: true } => OwnWord,
            { Verdict: PointVerdict.Covered } => $"{Said}{evidence}”",
            { Verdict: PointVerdict.Partly } => $"{Partly}{evidence}”",
            { Verdict: PointVerdict.Unsure } => $"{Unsure}{evidence}”",
            { Verdict: PointVerdict.Contradicted } => $"{Otherwise}{evidence}”",
            { Point.Kind: KeyPointKind.Bonus } => BonusMissed,
            // Without this a good score over open boxes would be a riddle.
            { Point: { Kind: KeyPointKind.Any, Need: var need } } => $"{AnyMissed}{need} of these are enough",
            _ => Missed,
        };
    }

    // A reply is data: its line breaks, backticks and comment marks must not break out of the list.
    private static string OneLine(string evidence)
    {
        var words = evidence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words).Replace("<", "‹").Replace(">", "›").Replace("`", "'").Replace("[", "(").Replace("]", ")");
    }
}
