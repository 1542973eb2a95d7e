using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Configuration;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

public sealed class SettingsFileTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void All_members_are_read_with_comments_and_trailing_commas()
    {
        var (file, layer) = Read("""
            {
              // where it came from
              "$schema": "https://example.org/schema",
              "banks": ["a/*.txt",],
              "builtInBanks": [], /* the seed is off */
              "defaultBank": "mine",
              "referenceStyle": "mention",
              "enabled": false,
              "rules": { "unknown-question": "off", "wrong-fact": "on", },
            }
            """);
        Assert.Null(file.Problem);
        Assert.Equal(["a/*.txt"], layer.Banks!.Value);
        Assert.Empty(layer.BuiltInBanks!.Value);
        Assert.Equal(("mine", ReferenceStyle.Mention, false), (layer.DefaultBank, layer.ReferenceStyle, layer.Enabled));
        Assert.Equal((false, true), (layer.Rules["unknown-question"], layer.Rules["wrong-fact"]));
    }

    [Theory]
    [InlineData("""{"banks":"a.txt","enabled":true}""", "banks: expected an array of strings, found \"a.txt\"")]
    [InlineData("""{"banks":["a",1],"enabled":true}""", "banks: expected an array of strings, found an array")]
    [InlineData("""{"defaultBank":1,"enabled":true}""", "defaultBank: expected a string, found 1")]
    [InlineData("""{"referenceStyle":"x","enabled":true}""", "referenceStyle: expected \"wiki\" or \"mention\", found \"x\"")]
    [InlineData("""{"rules":[],"enabled":true}""", "rules: expected an object of rule codes, found an array")]
    [InlineData("""{"rules":{"no":"off"},"enabled":true}""", "rules: there is no rule \"no\"; known: unknown-question, misspelled-term, wrong-fact, outdated-fact, missing-answer, repeated-number, repeated-question, no-questions, claim-gone")]
    [InlineData("""{"rules":{"wrong-fact":false},"enabled":true}""", "rules.wrong-fact: expected \"on\" or \"off\", found false")]
    public void A_bad_member_is_named_and_the_others_count(string json, string problem)
    {
        var (file, layer) = Read(json);
        Assert.Equal($"{folder.PathOf("flaskprep.json")}: {problem}", file.Problem);
        Assert.True(layer.Enabled);
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{\n  \"banks\": [\n}", 3)]
    [InlineData("{ \"enabled\": yes }", 1)]
    public void What_is_no_json_is_named_with_its_line(string text, int line)
    {
        var (file, layer) = Read(text);
        Assert.Equal($"{folder.PathOf("flaskprep.json")}:{line}: not valid JSON; its settings do not count until it is mended", file.Problem);
        Assert.Equal(SettingsLayer.Empty, layer);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{\"banks\":null,\"builtInBanks\":null,\"defaultBank\":null,\"referenceStyle\":null,\"flaskVersion\":null,\"enabled\":null,\"rules\":null}")]
    [InlineData("\uFEFF{}")]
    public void Nothing_said_is_nothing_changed(string text)
    {
        var (file, layer) = Read(text);
        Assert.Null(file.Problem);
        var settings = Settings.Default.With(layer);
        Assert.Equal((true, ReferenceStyle.Wiki, null), (settings.Enabled, settings.ReferenceStyle, settings.DefaultBank));
        Assert.Equal(Settings.Default.BuiltInBanks, settings.BuiltInBanks);
    }

    [Fact]
    public void The_later_layer_wins()
    {
        var file = Read("""{"referenceStyle":"mention","rules":{"wrong-fact":"off"}}""").Layer;
        var editor = new SettingsLayer { ReferenceStyle = ReferenceStyle.Wiki, Rules = file.Rules.SetItem("wrong-fact", true) };
        Assert.Equal(ReferenceStyle.Wiki, Settings.Default.With(file).With(editor).ReferenceStyle);
        Assert.Empty(Settings.Default.With(file).With(editor).RulesOff);
        Assert.Equal(["wrong-fact"], Settings.Default.With(editor).With(file).RulesOff);
    }

    [Fact]
    public void Turning_on_makes_the_file_once_and_keeps_what_is_in_it()
    {
        var uri = DocumentUri.FromPath(folder.Path);
        Assert.Equal(folder.UriOf("flaskprep.json"), SettingsFileWriter.TurnOn(uri).File!.ToString());
        Assert.True(SettingsFileReader.Read(folder.Path)!.Value.Layer.Enabled);
        folder.With("flaskprep.json", "{ /* mine */ \"defaultBank\": \"x\" }");
        SettingsFileWriter.TurnOn(uri);
        Assert.Equal("{ /* mine */ \"defaultBank\": \"x\" }", folder.Read("flaskprep.json"));
        folder.With("flaskprep.json", "{ \"enabled\": false, \"defaultBank\": \"é\" }");
        SettingsFileWriter.TurnOn(uri);
        Assert.Equal((true, "é"), (SettingsFileReader.Read(folder.Path)!.Value.Layer.Enabled, SettingsFileReader.Read(folder.Path)!.Value.Layer.DefaultBank));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("")]
    public void Turning_on_never_overwrites_what_it_cannot_read(string text)
    {
        folder.With("flaskprep.json", text);
        var (file, problem) = SettingsFileWriter.TurnOn(DocumentUri.FromPath(folder.Path));
        Assert.Equal(text.Length == 0, file is not null);
        Assert.Equal(text.Length == 0, problem is null);
        Assert.Equal(text, folder.Read("flaskprep.json"));
    }

    [Theory]
    [InlineData("untitled:x")]
    [InlineData("file:///no/such/folder")]
    public void Turning_on_where_nothing_can_be_written_says_so(string uri)
    {
        var (file, problem) = SettingsFileWriter.TurnOn(DocumentUri.Parse(uri));
        Assert.Null(file);
        Assert.Contains(" written", problem);
    }

    public void Dispose() => folder.Dispose();

    private (SettingsFile File, SettingsLayer Layer) Read(string text) => SettingsFileReader.Read(folder.With("flaskprep.json", text).Path)!.Value;
}
