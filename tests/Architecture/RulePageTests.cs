using System.Text.RegularExpressions;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Rules;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Architecture;

/// <summary>Every finding has a page, and the page's own examples are its fixtures: one that fires, one that does not, one that is turned off.</summary>
public sealed partial class RulePageTests
{
    public static TheoryData<string> Codes => [.. Inspector.Codes];

    /// <summary>The one that the page of <c>claim-gone</c> shows.</summary>
    private static readonly Erratum Correction = new("Q1", "JSX is HTML", Verdict.Wrong, null, "JSX is syntax for function calls.", "JSX is syntax for function calls.", "React documentation", null, null);

    [Fact]
    public void Every_rule_has_a_page_and_every_page_a_rule() =>
        Assert.Equal(
            Inspector.Codes.Order(),
            Directory.EnumerateFiles(Repository.PathOf("docs", "rules")).Select(file => Path.GetFileNameWithoutExtension(file)).Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_a_page_fires_before_and_not_after(string code)
    {
        var examples = Examples(code);
        Assert.StartsWith($"# {code}\n", Repository.Read("docs", "rules", $"{code}.md").ReplaceLineEndings("\n"));
        Assert.Contains(code, CodesIn(code, examples[0]));
        Assert.Empty(CodesIn(code, examples[1]));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_example_of_turning_it_off_does(string code)
    {
        var last = Examples(code)[^1];
        Assert.Contains("flaskprep-disable", last);
        Assert.DoesNotContain(code, CodesIn(code, last));
        Assert.Contains(code, CodesIn(code, Comment().Replace(last, "")));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_names_every_way_to_turn_it_off(string code) =>
        Assert.All(
            [$"flaskprep-disable-line {code}", $"flaskprep-disable-next-line {code}", $"flaskprep-disable {code}", $"\"{code}\": \"off\""],
            way => Assert.Contains(way, Repository.Read("docs", "rules", $"{code}.md")));

    private static IEnumerable<string> CodesIn(string code, string example)
    {
        var (snapshot, uri) = Inspector.BankRules.Any(rule => rule.Code == code)
            ? new World().OpenBank("react", example, code == "claim-gone" ? BankSidecar.Empty with { Errata = [Correction] } : null)
            : (new World().Open($"---\nflaskprep: true\n---\n{example}"), World.Uri);
        return Inspector.Inspect(snapshot, uri).Select(finding => finding.Code);
    }

    private static List<string> Examples(string code) =>
        [.. Fence().Matches(Repository.Read("docs", "rules", $"{code}.md").ReplaceLineEndings("\n")).Select(match => match.Groups["text"].Value)];

    [GeneratedRegex("^```markdown\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("<!-- flaskprep-disable.*?-->")]
    private static partial Regex Comment();
}
