using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

/// <summary>Which versions a folder uses, as its files and its settings say.</summary>
public sealed class PackagePinsTests
{
    private static readonly Release Release = new("flask", new(2, 3, 0));

    [Theory]
    [InlineData("requirements.txt", "Flask==2.2.2\n", "2.2.2")]
    [InlineData("requirements.txt", "# pins\r\nflask [async] == 2.2.5  # why\r\nwerkzeug==2.2.3\r\n", "2.2.5")]
    [InlineData("requirements.txt", "flask>=2.0\nflask-login==0.6.2\n", null)]
    [InlineData("requirements.txt", "flask==3.1.3\n", null)]
    [InlineData("constraints.txt", "flask==2.1\n", "2.1.0")]
    [InlineData("pyproject.toml", "[project]\ndependencies = [\n  \"flask==2.2.2\",\n]\n", "2.2.2")]
    [InlineData("uv.lock", "[[package]]\nname = \"flask\"\nversion = \"2.2.2\"\n", "2.2.2")]
    [InlineData("poetry.lock", "[[package]]\r\nname = \"Flask\"\r\nversion = \"2.2.2\"\r\n", "2.2.2")]
    [InlineData("requirements.txt", "flask==\n==2.2\n\0\n", null)]
    public void A_file_pins_a_version(string file, string text, string? older)
    {
        using var folder = new TestFolder();
        folder.With(file, text);
        Assert.Equal(older, Read(folder, null).OlderThan(Release)?.ToString());
    }

    [Fact]
    public void The_setting_comes_first_and_a_lock_file_before_what_is_asked_for()
    {
        using var folder = new TestFolder();
        folder.With("requirements.txt", "flask==2.0.1\n").With("uv.lock", "name = \"flask\"\nversion = \"2.2.2\"\n");
        Assert.Equal("2.2.2", Read(folder, null).OlderThan(Release)?.ToString());
        Assert.Equal("2.1.0", Read(folder, "2.1").OlderThan(Release)?.ToString());
        Assert.Null(Read(folder, "3.1").OlderThan(Release));
    }

    [Theory]
    [InlineData("Flask 2.3.0", "flask", "2.3.0")]
    [InlineData("Flask 1.0", "flask", "1.0.0")]
    [InlineData("Jinja 3.1.0", "jinja2", "3.1.0")]
    [InlineData("Flask-SQLAlchemy 3.0.0rc1", "flask-sqlalchemy", "3.0.0")]
    public void A_release_is_read(string text, string package, string version) =>
        Assert.Equal((package, version), (Release.Parse(text)!.Package, Release.Parse(text)!.Version.ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Flask")]
    [InlineData("Flask new")]
    public void What_is_no_release_is_none(string? text) => Assert.Null(Release.Parse(text));

    private static Installed Read(TestFolder folder, string? flask) =>
        FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default with { FlaskVersion = flask }, SettingsLayer.Empty, default).Value.Vault.Installed;
}
