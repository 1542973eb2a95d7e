namespace FlaskPrep.Core.Banks;

/// <summary>What is the matter with a statement of a bank.</summary>
public enum Verdict
{
    True,
    Incomplete,
    Imprecise,
    Outdated,
    Wrong,
}
