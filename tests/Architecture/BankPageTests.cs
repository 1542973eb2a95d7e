using System.Text.Json;
using System.Text.RegularExpressions;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Tests.Architecture;

/// <summary>What docs/banks.md shows is read as it says.</summary>
public sealed partial class BankPageTests
{
    private static string Page => Repository.Read("docs", "banks.md").ReplaceLineEndings("\n");

    public static TheoryData<string> Families => [.. Examples(Page[Page.IndexOf("## What is a question")..Page.IndexOf("## One question a file")])];

    [Theory]
    [MemberData(nameof(Families))]
    public void Every_family_that_is_shown_is_read(string example)
    {
        foreach (var newLine in (string[])["\n", "\r\n", "\r"])
        foreach (var mark in (string[])["", "\uFEFF"])
        {
            var questions = Read(mark + example.ReplaceLineEndings(newLine)).Questions;
            Assert.Equal(["What is JSX?", "What is a hook?"], questions.Select(question => question.Title));
            if (!example.Contains("[ ]"))
                Assert.All(questions.Zip(["A syntax for elements.", "A function that keeps state."]), pair => Assert.EndsWith(pair.Second, pair.First.Answer));
        }
    }

    [Fact]
    public void There_are_all_families() => Assert.Equal(19, Families.Count);

    [Fact]
    public void A_name_and_points_are_read_as_shown()
    {
        var examples = Examples(Page[Page.IndexOf("## What a question is called")..]).ToList();
        Assert.Equal("jsx", Assert.Single(Read(examples[0] + "\n\nA syntax.\n").Questions).Id);
        var question = Assert.Single(Read(examples[1]).Questions);
        Assert.Equal([KeyPointKind.Required, KeyPointKind.Any, KeyPointKind.Any, KeyPointKind.Any, KeyPointKind.Bonus], question.WrittenPoints!.Select(point => point.Kind));
    }

    [Fact]
    public void Choices_are_read_as_shown()
    {
        var questions = Read(Examples(Page[Page.IndexOf("## Choices")..]).First()).Questions;
        Assert.Equal(["B", "A"], questions.Select(question => string.Concat(question.Choices!.Right.Select(choice => choice.Letter))));
    }

    [Fact]
    public void The_sidecar_that_is_shown_is_one_and_the_schema_has_its_members()
    {
        var shown = JsonSerializer.Deserialize(Json().Match(Page).Groups["text"].Value, SeedJson.Default.TermsFile)!;
        Assert.Equal(("JSX", "Q1"), (Assert.Single(shown.Terms!).Term, Assert.Single(shown.Corrections!).Question));
        var defs = JsonElement.Parse(Repository.Read("docs", "terms.schema.json")).GetProperty("$defs");
        Assert.Equal(Members<TermEntry>(), Names(defs.GetProperty("term")));
        Assert.Equal(Members<CorrectionEntry>(), Names(defs.GetProperty("correction")));
    }

    private static Bank Read(string text) => BankReader.Read("react", DocumentUri.FromPath("/react.bank.md"), new SourceText(text), BankSidecar.Empty);

    private static IEnumerable<string> Members<T>() => typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order();

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order();

    private static IEnumerable<string> Examples(string text) => Fence().Matches(text).Select(match => match.Groups["text"].Value);

    [GeneratedRegex("^```markdown\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^```json\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Json();
}
