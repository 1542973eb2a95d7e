namespace FlaskPrep.Core.Grading;

/// <summary>Whether the clause that a word stands in affirms or denies.</summary>
internal enum Polarity : byte
{
    Affirmed,
    Denied,

    /// <summary>In a condition: <em>if you do not return it</em> denies nothing.</summary>
    Open,
}
