namespace FlaskPrep.Core.Text;

/// <summary>What kind of words a region holds.</summary>
public enum RegionKind
{
    Text,

    /// <summary>The content of a code span, which counts as text.</summary>
    InlineCode,

    /// <summary>A line of a fence of Python: only its identifiers count.</summary>
    PythonCode,

    /// <summary>A line of any other code.</summary>
    Code,
}
