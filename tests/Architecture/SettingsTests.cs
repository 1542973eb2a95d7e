using System.Text.Json;
using FlaskPrep.Core.Rules;
using FlaskPrep.Storage.Configuration;

namespace FlaskPrep.Tests.Architecture;

/// <summary>One set of settings, told in four places: the reader, the schema, the extension's manifest, the README.</summary>
public sealed class SettingsTests
{
    // What only the editor itself uses.
    private static readonly string[] EditorsOwn = ["server.path", "trace.server"];

    private static readonly JsonElement Schema = JsonElement.Parse(Repository.Read("docs", "flaskprep.schema.json"));

    private static IEnumerable<string> Members => Schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Where(name => name != "$schema");

    [Fact]
    public void Every_setting_of_the_schema_is_read_and_every_other_passes_by()
    {
        foreach (var member in Members)
            Assert.Contains(SettingsJson.Read(JsonElement.Parse($$"""{"{{member}}": 17}""")).Problems, problem => problem.StartsWith(member, StringComparison.Ordinal));
        Assert.Empty(SettingsJson.Read(JsonElement.Parse("""{"$schema": 17, "other": 17, "server": {"path": 17}}""")).Problems);
    }

    [Fact]
    public void Every_setting_that_is_read_is_in_the_schema()
    {
        var read = Repository.Read("server", "Storage", "Configuration", "SettingsJson.cs").Split('\n')
            .Select(line => line.Trim()).Where(line => line.StartsWith('"') && line.Contains("=> layer with", StringComparison.Ordinal)).Select(line => line.Split('"')[1]);
        Assert.Equal(Members.Order(), read.Order());
    }

    [Fact]
    public void The_extension_has_the_same_settings()
    {
        var manifest = JsonElement.Parse(Repository.Read("client-vscode", "package.json")).GetProperty("contributes").GetProperty("configuration");
        var properties = manifest.EnumerateArray().SelectMany(group => group.GetProperty("properties").EnumerateObject()).ToList();
        Assert.Equal(Members.Concat(EditorsOwn).Select(name => $"flaskPrep.{name}").Order(), properties.Select(property => property.Name).Order());
        Assert.All(properties, property => Assert.True(property.Value.TryGetProperty("markdownDescription", out _) || property.Value.TryGetProperty("description", out _)));
        var rules = properties.Single(property => property.Name == "flaskPrep.rules").Value;
        Assert.Equal(Codes, RulesIn(rules));
    }

    [Fact]
    public void The_schema_knows_every_rule() => Assert.Equal(Codes, RulesIn(Schema.GetProperty("properties").GetProperty("rules")));

    [Fact]
    public void The_readme_tells_all_settings_or_none()
    {
        var readme = Repository.Read("README.md");
        if (Members.Any(member => readme.Contains($"| `{member}`", StringComparison.Ordinal)))
            Assert.All(Members, member => Assert.Contains($"| `{member}`", readme));
    }

    private static IEnumerable<string> Codes => Inspector.Codes.Order();

    private static IEnumerable<string> RulesIn(JsonElement setting) => setting.GetProperty("properties").EnumerateObject().Select(rule => rule.Name).Order();
}
