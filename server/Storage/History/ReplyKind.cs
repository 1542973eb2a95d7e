namespace FlaskPrep.Storage.History;

public enum ReplyKind
{
    /// <summary>The person replied.</summary>
    Answered,

    /// <summary>The person replied, and then to a follow-up question: both in one. It counts in place of the first.</summary>
    Followed,

    /// <summary>The person asked for the answer, which ends the ask at 0.</summary>
    Shown,

    /// <summary>The person passed the question over.</summary>
    Skipped,
}
