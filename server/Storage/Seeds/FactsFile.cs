namespace FlaskPrep.Storage.Seeds;

/// <summary><c>flask-facts.json</c>: what notes say of the framework that is not so.</summary>
internal sealed record FactsFile(FactEntry[]? Facts);
