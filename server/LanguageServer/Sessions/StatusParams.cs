namespace FlaskPrep.LanguageServer.Sessions;

/// <summary>What <c>flaskPrep/status</c> tells the editor's status item.</summary>
/// <param name="Health"><c>ok</c>, <c>waiting</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Text">Three words or so.</param>
/// <param name="Detail">One sentence.</param>
/// <param name="Version">Of the server.</param>
public sealed record StatusParams(string Health, string Text, string Detail, string Version);
