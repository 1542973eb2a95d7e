using FlaskPrep.Core.Index;

namespace FlaskPrep.Core.Rules.Banks;

/// <summary>Finds one kind of thing in a bank of one's own. As a rule for notes it has one file here, a page in the docs and fixtures.</summary>
public interface IBankRule
{
    /// <summary>Stable, in kebab case; also the name of its page.</summary>
    string Code { get; }

    IEnumerable<Finding> Check(BankDocument bank);
}
