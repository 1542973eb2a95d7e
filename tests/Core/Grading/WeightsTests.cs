using FlaskPrep.Grading;
using FlaskPrep.Tests.Architecture;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>The weights are what the fit finds, to the byte, where the sets that it needs are at hand in the folder <c>shared/grading</c> beside this repository.</summary>
public sealed class WeightsTests(ITestOutputHelper output)
{
    [Fact]
    public void A_fresh_fit_writes_the_same_file_where_the_sets_are_at_hand()
    {
        var sets = Path.Combine(Repository.Root, "..", "shared", "grading");
        if (!Directory.Exists(sets))
        {
            output.WriteLine("the sets are not at hand");
            return;
        }

        Assert.Equal(Repository.Read("server", "Core", "Grading", "Weights.cs"), Fit.Source(Fit.Best(Sample.Of(GradedSet.ReadAll(sets)))));
    }
}
