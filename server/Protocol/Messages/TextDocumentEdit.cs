namespace FlaskPrep.Protocol.Messages;

public sealed record TextDocumentEdit(OptionalVersionedTextDocumentIdentifier TextDocument, AnnotatedTextEdit[] Edits) : DocumentChange;
