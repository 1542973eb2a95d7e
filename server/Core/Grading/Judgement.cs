namespace FlaskPrep.Core.Grading;

/// <summary>What a reply does with a point.</summary>
/// <param name="Verdict">In a word.</param>
/// <param name="Credit">What the point counts, 0 to 1.</param>
/// <param name="Window">The sentences that show it.</param>
internal readonly record struct Judgement(PointVerdict Verdict, double Credit, Window Window);
