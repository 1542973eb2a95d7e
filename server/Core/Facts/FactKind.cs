namespace FlaskPrep.Core.Facts;

public enum FactKind
{
    /// <summary>Never true.</summary>
    Wrong,

    /// <summary>True once.</summary>
    Outdated,
}
