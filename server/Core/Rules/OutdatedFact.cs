using FlaskPrep.Core.Facts;

namespace FlaskPrep.Core.Rules;

/// <summary>Something that the framework has dropped or changed, such as <c>FLASK_ENV</c>.</summary>
public sealed class OutdatedFact() : FactRule(FactKind.Outdated);
