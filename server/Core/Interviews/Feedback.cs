namespace FlaskPrep.Core.Interviews;

/// <summary>When an interview shows its grades.</summary>
public enum Feedback
{
    Each,
    End,
}
