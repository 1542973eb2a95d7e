namespace FlaskPrep.Protocol.Messages;

/// <summary>The answer to a pull: all findings, or that they are those of the previous result.</summary>
/// <param name="Kind"><c>full</c> or <c>unchanged</c>.</param>
/// <param name="ResultId">Comes back with the next pull; required with <c>unchanged</c>.</param>
/// <param name="Items">Present with <c>full</c>, and only there.</param>
public sealed record DocumentDiagnosticReport(string Kind, string? ResultId = null, Diagnostic[]? Items = null)
{
    public static DocumentDiagnosticReport Full(Diagnostic[] items, string? resultId = null) => new("full", resultId, items);

    public static DocumentDiagnosticReport Unchanged(string resultId) => new("unchanged", resultId);
}
