namespace FlaskPrep.Core.Review;

/// <summary>What a note has to do with a bank.</summary>
public enum NoteRelation
{
    /// <summary>Nothing shows that it has to do with it; the notes beside it may.</summary>
    None,

    /// <summary>It is about the bank's subject.</summary>
    About,

    /// <summary>It says itself that it is not, or is about another subject with the same words.</summary>
    Other,
}
