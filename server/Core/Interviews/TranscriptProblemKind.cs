namespace FlaskPrep.Core.Interviews;

/// <summary>What is the matter with a transcript.</summary>
public enum TranscriptProblemKind
{
    /// <summary>Something is missing, doubled or unreadable; the rest can be gone on with.</summary>
    Damage,

    /// <summary>The front matter is no interview's, so nothing can be gone on with.</summary>
    NoInterview,

    /// <summary>A newer grammar: it is left alone.</summary>
    Newer,

    /// <summary>A merge left two versions.</summary>
    Conflict,
}
