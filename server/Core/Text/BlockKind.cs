namespace FlaskPrep.Core.Text;

/// <summary>The leaf blocks of Markdown. A table is a paragraph whose lines hold pipes: its cells are text like any other.</summary>
public enum BlockKind
{
    Heading,
    Paragraph,
    Fence,
    IndentedCode,
    Html,
    ThematicBreak,
    LinkDefinition,
}
