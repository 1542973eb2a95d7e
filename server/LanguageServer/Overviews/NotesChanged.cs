namespace FlaskPrep.LanguageServer.Overviews;

/// <summary>What <c>flaskPrep/notes</c> tells: nothing but that it is time to ask again.</summary>
public sealed record NotesChanged;
