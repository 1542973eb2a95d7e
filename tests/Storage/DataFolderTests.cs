using FlaskPrep.Storage;

namespace FlaskPrep.Tests.Storage;

public sealed class DataFolderTests
{
    [Fact]
    public void The_variable_wins_then_the_systems_place_and_a_user_without_a_home_gets_one_too()
    {
        var home = Path.GetTempPath();
        Assert.Equal(Path.Combine(home, "mine"), DataFolder.Choose(Path.Combine(home, "mine"), "/share"));
        Assert.Equal(Path.Combine(home, "flaskprep"), DataFolder.Choose(null, home));
        Assert.Equal(Path.Combine(home, "flaskprep"), DataFolder.Choose(" ", home));
        Assert.True(Path.IsPathFullyQualified(DataFolder.Choose(null, "")));
        Assert.True(Path.IsPathFullyQualified(DataFolder.Choose("relative", home)));
    }
}
