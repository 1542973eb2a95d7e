namespace FlaskPrep.LanguageServer.Commands;

/// <summary>What <c>flaskPrep.server.reviewNotes</c> answers.</summary>
/// <param name="Headline">One line.</param>
/// <param name="Text">A page of Markdown; its links lead from a document in the folder.</param>
/// <param name="Folder">The uri of the notes folder.</param>
public sealed record ReviewAnswer(string Headline, string Text, string Folder);
