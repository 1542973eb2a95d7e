namespace FlaskPrep.Core.Grading;

/// <summary>Fitted by <c>tests/grading</c> to replies that people graded, see docs/grading.md. Written by it too: do not edit.</summary>
internal static class Weights
{
    public const string Version = "83097bcd";

    public const double Whole = 0.8;
    public const double Near = 0.2;
    public const double Half = 0.6;
    public const double Steepness = 1;
}
