namespace FlaskPrep.Core.Index;

/// <summary>What a completed question looks like in the text.</summary>
public enum ReferenceStyle
{
    /// <summary><c>[[Q13|What are Flask Blueprints?]]</c></summary>
    Wiki,

    /// <summary><c>Q13</c></summary>
    Mention,
}
