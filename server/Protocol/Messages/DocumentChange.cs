using System.Text.Json.Serialization;

namespace FlaskPrep.Protocol.Messages;

/// <summary>LSP's <c>TextDocumentEdit | CreateFile | RenameFile | DeleteFile</c>, as far as a server of notes writes it.</summary>
[JsonConverter(typeof(DocumentChangeConverter))]
public abstract record DocumentChange;
