namespace FlaskPrep.Core.Index;

/// <summary>In what way a note names a question.</summary>
public enum OccurrenceKind
{
    /// <summary><c>[[Q13]]</c></summary>
    Reference,

    /// <summary><c>![[Q13]]</c></summary>
    Embed,

    /// <summary>A plain <c>Q13</c></summary>
    Mention,
}
