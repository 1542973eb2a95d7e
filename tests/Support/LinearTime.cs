namespace FlaskPrep.Tests.Support;

/// <summary>Tests that compare times, or look at who gets the processor, run alone: beside others they would measure those.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LinearTime
{
    public const string Name = "linear time";
}
