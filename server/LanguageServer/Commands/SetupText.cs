namespace FlaskPrep.LanguageServer.Commands;

/// <summary>What <c>flaskPrep.server.checkSetup</c> answers.</summary>
public sealed record SetupText(string Text);
