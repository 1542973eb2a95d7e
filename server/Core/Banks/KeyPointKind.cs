namespace FlaskPrep.Core.Banks;

public enum KeyPointKind
{
    /// <summary>A good answer says it.</summary>
    Required,

    /// <summary>One of a group of which a good answer says some.</summary>
    Any,

    /// <summary>A better answer says it too.</summary>
    Bonus,
}
