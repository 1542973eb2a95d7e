namespace FlaskPrep.Core.Grading;

/// <summary>What a reply does with a point.</summary>
public enum PointVerdict
{
    Missed,
    Partly,
    Covered,

    /// <summary>The reply says the opposite, or repeats a mistake that the point corrects.</summary>
    Contradicted,

    /// <summary>The words are there, and nothing shows what is said with them: counts half, and the person is asked.</summary>
    Unsure,
}
