namespace FlaskPrep.Core.Review;

/// <summary>How well the notes answer a question.</summary>
public enum Coverage
{
    /// <summary>No section says a point of it.</summary>
    Missing,

    /// <summary>A section says a point of it, and less than half of what is asked for.</summary>
    Partly,

    /// <summary>A section says half of what is asked for, or more.</summary>
    Covered,
}
