namespace FlaskPrep.Core.Grading;

/// <summary>Fitted by <c>tests/grading</c> to replies that people graded, see docs/grading.md. Written by it too: do not edit.</summary>
internal static class Weights
{
    public const string Version = "5b9a4fc7";

    public const double Whole = 0.7;
    public const double Near = 0.3;
    public const double Half = 0.6;
    public const double Steepness = 1;
}
