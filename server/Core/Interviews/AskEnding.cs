namespace FlaskPrep.Core.Interviews;

/// <summary>How an ask ended without a grade.</summary>
public enum AskEnding
{
    None,

    /// <summary>The answer was shown: 0 of 5.</summary>
    Shown,

    Skipped,
}
