namespace FlaskPrep.Protocol.Messages;

/// <summary>A text edit, with the id of a change annotation of the same workspace edit.</summary>
public sealed record AnnotatedTextEdit(LspRange Range, string NewText, string? AnnotationId = null);
