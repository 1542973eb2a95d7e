using FlaskPrep.Core.Facts;

namespace FlaskPrep.Core.Rules;

/// <summary>Something about the framework that was never so, such as <em>the session is stored on the server</em>.</summary>
public sealed class WrongFact() : FactRule(FactKind.Wrong);
