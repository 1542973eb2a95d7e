namespace FlaskPrep.Core.Grading;

/// <summary>What a reply does with a point.</summary>
public enum PointVerdict
{
    Missed,
    Partly,
    Covered,

    /// <summary>The reply says the opposite, or repeats a mistake that the point corrects.</summary>
    Contradicted,
}
