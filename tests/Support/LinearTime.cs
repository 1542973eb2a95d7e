namespace FlaskPrep.Tests.Support;

/// <summary>Tests that compare two times run alone: beside others they would measure those.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LinearTime
{
    public const string Name = "linear time";
}
