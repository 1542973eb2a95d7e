namespace FlaskPrep.Core.Interviews;

/// <summary>How well a question is known.</summary>
public enum Standing
{
    /// <summary>The last grade is below 2, or the question was never answered.</summary>
    Gap,

    /// <summary>The last grade is 2 or more.</summary>
    Shaky,

    /// <summary>The last grade is 4 or more.</summary>
    Solid,
}
