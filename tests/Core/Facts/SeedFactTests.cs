using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Tests.Core.Facts;

/// <summary>Every fact carries the lines on which it fires and those on which it is silent; here they are held to it.</summary>
public sealed class SeedFactTests
{
    private static readonly IReadOnlyList<FactEntry> Entries = SeedFolder.BuiltIn.ReadFactEntries([]);

    private static readonly FactIndex Index = SeedFolder.BuiltIn.ReadFacts().Value;

    public static TheoryData<string> Ids => [.. Entries.Select(entry => entry.Id)];

    [Fact]
    public void All_facts_are_read()
    {
        Assert.Empty(SeedFolder.BuiltIn.ReadFacts().Problems);
        Assert.True(Entries.Count >= 20);
        Assert.Equal(Entries.Count, Entries.Select(entry => entry.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fact_fires_on_its_examples(string id)
    {
        var entry = Entries.Single(entry => entry.Id == id);
        Assert.NotEmpty(entry.Fires!);
        Assert.All(entry.Fires!, example => Assert.Contains(id, Found(example)));
    }

    [Fact]
    public void More_than_sixty_say_what_changed_and_since_when()
    {
        var outdated = Index.Facts.Where(fact => fact.Kind == FactKind.Outdated).ToList();
        Assert.InRange(outdated.Count, 60, 200);
        Assert.InRange(outdated.Count(fact => fact.Release is not null), 60, 200);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fact_about_code_fires_in_a_fence_and_another_does_not(string id)
    {
        var entry = Entries.Single(entry => entry.Id == id);
        var fires = entry.Fires!.Count(example => Found($"```python\n{example}\n```\n").Contains(id));
        Assert.Equal(entry.Code, fires > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fact_is_silent_where_the_writer_knows_better(string id)
    {
        var entry = Entries.Single(entry => entry.Id == id);
        Assert.NotEmpty(entry.Silent!);
        Assert.All(entry.Silent!, example => Assert.DoesNotContain(id, Found(example)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fix_leaves_nothing_to_find(string id)
    {
        var entry = Entries.Single(entry => entry.Id == id);
        if (entry.Fix is null)
            return;
        foreach (var example in entry.Fires!)
        {
            var match = Index.Match(MarkdownScanner.Scan(example)).First(match => match.Fact.Id == id);
            var mended = string.Concat(example.AsSpan(0, match.Span.Start), entry.Fix.Replacement, example.AsSpan(match.Span.End));
            Assert.DoesNotContain(id, Found(mended));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_fact_says_it_in_one_line_with_a_source(string id)
    {
        var entry = Entries.Single(entry => entry.Id == id);
        Assert.InRange(entry.Message.Length, 10, 140);
        Assert.DoesNotContain('\n', entry.Message);
        Assert.NotEmpty(entry.Source);
        Assert.DoesNotContain("you ", entry.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Found(string example) => Index.Match(MarkdownScanner.Scan(example)).Select(match => match.Fact.Id);
}
