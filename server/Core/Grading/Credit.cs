namespace FlaskPrep.Core.Grading;

/// <summary>What evidence is worth. What weighs how much is fitted; what a good share of a point is, is a matter of meaning, and set here.</summary>
internal static class Credit
{
    /// <summary>From here on a point is covered.</summary>
    public const double Covered = 0.7;

    /// <summary>What a point counts of which nobody can tell.</summary>
    public const double Unsure = 0.5;

    /// <summary>Below it a point is missed: any text has a word of any point.</summary>
    public const double Least = 0.07;

    private const double LeastWritten = 0.25;

    /// <summary>How much of the opposite a sentence must say to contradict a point.</summary>
    public const double Opposed = 0.5;

    /// <summary>The same for a point that denies: <em>I serve it with Gunicorn</em> has two words of <em>Never serve it with the development server</em>, and no quarrel with it.</summary>
    public const double OpposedDenial = 0.75;

    /// <summary>Who says so much of a point does not contradict it.</summary>
    public const double SaidToo = 0.4;

    /// <summary>How many telling words a reply has that says nothing by chance.</summary>
    public const int FewWords = 55;

    /// <summary>How many telling words a reply has that should have two of the answer's, if it is about the same.</summary>
    public const int FewToBeByChance = 10;

    /// <summary>How many words the points have, if a reply that is about them cannot do without them.</summary>
    public const int FewToMiss = 6;

    /// <summary>How much of a point one word must be to cover it in a longer one.</summary>
    public const double OneWord = 0.7;

    /// <summary>How surely a word says something that the syntax of code asks for.</summary>
    public const float Syntax = 0.55f;

    /// <summary>How many telling words a reply has beside the question's, if it is more than an echo.</summary>
    public const int News = 3;

    // A point that somebody wrote is short, and half of its words are half of it.
    private const double WrittenHalf = 0.37;
    private const double WrittenSteepness = 2;
    private const double MostChance = 1.6;

    private static readonly Curve Written = new(Weights.Whole, Weights.Near, WrittenHalf, WrittenSteepness);
    private static readonly Curve Derived = new(Weights.Whole, Weights.Near, Weights.Half, Weights.Steepness);

    /// <param name="evidence">What speaks for the point.</param>
    /// <param name="isDerived">True if the point is a stretch of an answer: those say more than anybody repeats.</param>
    /// <param name="length">How many telling words the reply has.</param>
    public static double Of(PointEvidence evidence, bool isDerived, int length) =>
        isDerived ? Derived.Credit(evidence) : OfWritten((Written with { Half = WrittenHalf * Chance(length) }).Credit(evidence));

    // A page has words of any point by chance, a few sentences have not.
    private static double Chance(int length) => Math.Clamp((double)length / FewWords, 1, MostChance);

    // Somebody wrote what must be said: who has said it has said it.
    private static double OfWritten(double credit) => credit >= Covered ? 1 : credit < LeastWritten ? 0 : credit;
}
