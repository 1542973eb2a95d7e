namespace FlaskPrep.Core.Grading;

/// <summary>Fitted by <c>tests/grading</c> to replies that people graded, see docs/grading.md. Written by it too: do not edit.</summary>
internal static class Weights
{
    public const string Version = "32a8a3af";

    public const double Whole = 0.7;
    public const double Near = 0.3;
    public const double Half = 0.25;
    public const double Steepness = 1.5;
}
