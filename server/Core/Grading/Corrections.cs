using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Core.Grading;

/// <summary>Finds the mistakes of a bank that a reply repeats.</summary>
internal sealed class Corrections
{
    // How much of the mistake the reply must say; of one that has no word of its own nearly all.
    private const double Repeats = 0.6;
    private const double RepeatsAll = 0.9;

    // How much of what is right somebody says who knows it.
    private const double SaysWhole = 0.8;
    private const double KnowsRight = 0.75;

    // How much of a point the correction must say to be about the same.
    private const double SameMatter = 0.6;

    private readonly IReadOnlyList<Erratum> errata;
    private readonly int[] corrected;
    private readonly List<PointWords> points;
    private readonly int firstClaim;
    private readonly HashSet<string> question;

    /// <param name="task">The task.</param>
    /// <param name="points">The points of the task; the mistakes are added behind them, so that all are looked for at once.</param>
    /// <param name="question">The stems of the question.</param>
    public Corrections(GradingTask task, List<PointWords> points, HashSet<string> question)
    {
        this.question = question;
        errata = [.. task.Errata.Where(erratum => erratum.IsCorrection)];
        firstClaim = points.Count;
        corrected = [.. errata.Select(erratum => PointOf(erratum, task.Points, points))];
        foreach (var erratum in errata)
        {
            // What the mistake shares with what is right does not tell it.
            var shared = AskedWords.Of(TokenScanner.Scan(erratum.Replacement ?? ""));
            shared.UnionWith(question);
            points.Add(PointWords.Of(erratum.Claim, shared, cutsAtAnd: true));
        }

        this.points = points;
    }

    /// <summary>What is repeated, with the point that it gets wrong (-1: none of them) and the sentences that say it.</summary>
    public IEnumerable<(Erratum Erratum, int Point, Window Window)> Repeated(Matches matches)
    {
        for (var i = 0; i < errata.Count; i++)
        {
            var said = matches.Said(firstClaim + i);
            if (said.Share < (points[firstClaim + i].HasNoNews ? RepeatsAll : Repeats) || matches.Sentences(said).Any(IsDenied))
                continue;
            if (corrected[i] < 0 || !KnowsBetter(matches, corrected[i], firstClaim + i, said))
                yield return (errata[i], corrected[i], said);
        }
    }

    // Mistake and correction have words in common: who says what is right says more of it than of the mistake.
    private static bool KnowsBetter(Matches matches, int point, int claim, Window said)
    {
        var right = matches.Of(point, isDerived: false);
        // The same sentences can hardly say both, where they say the whole mistake.
        if (said.Share >= SaysWhole && right.Window.First <= said.Last && right.Window.Last >= said.First)
            return false;
        return right.Verdict == PointVerdict.Covered && right.Window.Share >= KnowsRight && right.Window.Share > matches.Said(claim, right.Window).Share;
    }

    private static bool IsDenied(string sentence) => ClaimSentence.Cut(sentence, [new TextSpan(0, sentence.Length)]).Any(KnowingWords.In);

    // The point that says what the correction says; of equals one that counts.
    private int PointOf(Erratum erratum, IReadOnlyList<KeyPoint> points, List<PointWords> words)
    {
        var matches = new Matches(ReplyText.Whole($"{erratum.Summary} {erratum.Correction} {erratum.Replacement}"), words, new(words, question));
        var best = -1;
        var share = SameMatter;
        for (var i = 0; i < points.Count; i++)
        {
            var said = matches.Said(i).Share;
            if (said < share || (said == share && best >= 0 && points[best].Kind <= points[i].Kind))
                continue;
            best = i;
            share = said;
        }

        return best;
    }
}
