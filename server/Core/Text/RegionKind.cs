namespace FlaskPrep.Core.Text;

/// <summary>What kind of text a word stands in.</summary>
public enum RegionKind
{
    /// <summary>Prose: headings, paragraphs, list items, table cells, the text of links.</summary>
    Text,

    /// <summary>A code span.</summary>
    InlineCode,

    /// <summary>A line of a fence that says that it is Python.</summary>
    PythonCode,

    /// <summary>A line of any other code.</summary>
    Code,
}
