namespace FlaskPrep.Core.Rules;

/// <summary>Finds one kind of thing. A rule has one file here, a page in the docs and a fixture that fires and one that does not.</summary>
public interface IRule
{
    /// <summary>Stable, in kebab case; also the name of its page.</summary>
    string Code { get; }

    /// <summary>Asked only for notes that are about a bank.</summary>
    IEnumerable<Finding> Check(RuleContext context);
}
