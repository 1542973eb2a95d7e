namespace FlaskPrep.Core.Rules;

/// <summary>Notes are no code: nothing in them is an error.</summary>
public enum FindingSeverity
{
    Warning,
    Information,
}
