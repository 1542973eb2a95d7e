namespace FlaskPrep.Protocol.Messages;

/// <summary>LSP's <c>TextEdit | InsertReplaceEdit</c>: either the one range or both of the others.</summary>
public sealed record CompletionEdit(string NewText)
{
    public LspRange? Range { get; init; }

    public LspRange? Insert { get; init; }

    public LspRange? Replace { get; init; }

    public static CompletionEdit Of(string newText, LspRange range) => new(newText) { Range = range };

    /// <summary>Only for clients with <c>insertReplaceSupport</c>. Both begin at the same place and hold the cursor.</summary>
    public static CompletionEdit Of(string newText, LspRange insert, LspRange replace) =>
        new(newText) { Insert = insert, Replace = replace };
}
