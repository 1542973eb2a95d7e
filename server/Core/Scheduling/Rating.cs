namespace FlaskPrep.Core.Scheduling;

/// <summary>How well something was remembered, in the words of FSRS; the numbers are those of its formulas.</summary>
public enum Rating
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}
