using FlaskPrep.Core.Index;
using FlaskPrep.LanguageServer.Completions;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Protocol.Messages;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class CompletionTests
{
    private static readonly World Mention = new() { Settings = new() { ReferenceStyle = ReferenceStyle.Mention } };

    [Theory]
    [InlineData("Flask [[$0")]
    [InlineData("Flask ![[$0")]
    [InlineData("Flask [[$0]]")]
    [InlineData("Flask Q$0")]
    [InlineData("# Flask [[$0")]
    [InlineData("Flask\n\n- [ ] see [[$0")]
    public void Nothing_typed_offers_all_in_order_those_of_the_default_bank_first(string note)
    {
        var items = Complete(note);
        Assert.Equal(60, items.Length);
        Assert.Equal("Q1: What is Flask?", items[0].Label);
        Assert.Equal("flask-modern:Q21: What is an application factory, and why do you use one?", items[20].Label);
        Assert.Equal(items.OrderBy(item => item.SortText, StringComparer.Ordinal), items);
    }

    [Theory]
    [InlineData("Flask [[Q13$0", "Flask [[Q13|What are Flask Blueprints?]]")]
    [InlineData("Flask [[13$0", "Flask [[Q13|What are Flask Blueprints?]]")]
    [InlineData("Flask [[bluepr$0", "Flask [[Q13|What are Flask Blueprints?]]")]
    [InlineData("Flask [[bluepr$0]]", "Flask [[Q13|What are Flask Blueprints?]]")]
    [InlineData("Flask [[register_bl$0]] and", "Flask [[Q13|What are Flask Blueprints?]] and")]
    [InlineData("Flask [[Q13$0|old label]] and", "Flask [[Q13|What are Flask Blueprints?]] and")]
    [InlineData("Flask [[Q1$03]] and", "Flask [[Q1|What is Flask?]] and")]
    [InlineData("Flask [[Q13$0 and [[Q2]]", "Flask [[Q13|What are Flask Blueprints?]] and [[Q2]]")]
    [InlineData("Flask ![[Q13$0", "Flask ![[Q13|What are Flask Blueprints?]]")]
    [InlineData("Flask Q13$0 and", "Flask [[Q13|What are Flask Blueprints?]] and")]
    public void The_first_item_replaces_what_was_typed_and_closes_the_reference_once(string note, string expected)
    {
        var text = Marked.Read(note).Text;
        var edit = Complete(note)[0].TextEdit!;
        Assert.Equal(expected, Request.Apply(text, [(edit.Range!.Value, edit.NewText)]));
    }

    [Theory]
    [InlineData("Flask Q13$0 and", "Flask Q13 and")]
    [InlineData("Flask [[Q13$0", "Flask [[Q13]]")]
    public void The_setting_writes_plain_mentions(string note, string expected)
    {
        var edit = Complete(note, Mention)[0].TextEdit!;
        Assert.Equal(expected, Request.Apply(Marked.Read(note).Text, [(edit.Range!.Value, edit.NewText)]));
    }

    [Theory]
    [InlineData("tomatoes [[$0")]
    [InlineData("Flask Q$0", CompletionTriggerKind.TriggerCharacter)]
    [InlineData("Flask word$0")]
    [InlineData("Flask [[Q13|la$0bel]]")]
    [InlineData("Flask [[Q13]]$0")]
    [InlineData("Flask [x$0")]
    [InlineData("Flask `[[$0`")]
    [InlineData("Flask\n\n```\n[[$0\n```")]
    [InlineData("---\ntitle: [[$0\n---\nFlask")]
    [InlineData("Flask [[no such words at all$0")]
    public void Elsewhere_nothing_opens(string note, CompletionTriggerKind trigger = CompletionTriggerKind.Invoked) =>
        Assert.Empty(Complete(note, trigger: trigger));

    [Theory]
    [InlineData("# Flask\n\n## Cookies\n\nThe session, and `SECRET_KEY`: [[$0", "Q10")]
    [InlineData("Flask\n\n# Templates\n\nsee [[$0\n\n# Sessions", "Q9")]
    [InlineData("Flask\n\n# How do you scale Flask applications?\n\na session, a session: [[$0", "Q19")]
    [InlineData("Flask\n\n# Server\n\nNginx: [[flask-interview:$0", "Q15")]
    public void What_the_section_is_about_comes_first(string note, string first)
    {
        var items = Complete(note);
        Assert.True(items.Length >= 20);
        Assert.StartsWith($"{first}:", items[0].Label);
    }

    [Theory]
    [InlineData("Flask\n\n## $0", 20, "Flask\n\n## What is Flask?")]
    [InlineData("Flask\n\n## bluep$0", 1, "Flask\n\n## What are Flask Blueprints? Why are they used?")]
    [InlineData("Flask\n\n## bluep$0 old\n\ntext", 1, "Flask\n\n## What are Flask Blueprints? Why are they used?\n\ntext")]
    public void A_heading_can_be_a_question(string note, int count, string expected)
    {
        var items = Complete(note);
        Assert.Equal(count, items.Length);
        Assert.Equal(expected, Request.Apply(Marked.Read(note).Text, [(items[0].TextEdit!.Range!.Value, items[0].TextEdit!.NewText)]));
        Assert.Empty(Complete(note, trigger: CompletionTriggerKind.TriggerCharacter));
    }

    [Theory]
    [InlineData("---\ntitle: x\n$0\n---\nFlask", "flaskprep bank")]
    [InlineData("---\nfl$0\n---\nFlask", "flaskprep")]
    [InlineData("---\nbank: x\nb$0\n---\nFlask", "")]
    [InlineData("---\nflaskprep: $0\n---\nFlask", "true false")]
    [InlineData("---\ntitle: $0\n---\nFlask", "")]
    [InlineData("---\ntitle: x\n$0\n---\ntomatoes", "")]
    public void A_front_matter_has_keys_of_ours(string note, string labels) =>
        Assert.Equal(labels, string.Join(' ', Complete(note).Select(item => item.Label)));

    [Fact]
    public void A_folder_with_a_bank_completes_in_an_empty_note()
    {
        var world = new World().WithBank("react", "Q7. What is JSX?\n\nA: Syntax.\n");
        Assert.Equal(61, Complete("[[$0", world).Length);
        Assert.Equal("react:Q7: What is JSX?", Assert.Single(Complete("[[react:$0", world)).Label);
        Assert.Equal("react:Q7|What is JSX?]]", Complete("[[jsx$0", world)[0].TextEdit!.NewText);
    }

    [Fact]
    public void A_client_that_filters_again_finds_what_was_typed_in_each_item() =>
        Assert.All(Complete("Flask [[bluepr$0"), item => Assert.StartsWith("bluepr", item.FilterText));

    [Fact]
    public void Documentation_comes_on_resolve_or_at_once_for_a_client_without()
    {
        var lazy = ClientProfile.Plain with { ResolvesDocumentation = true, CompletionMarkdown = true };
        var (snapshot, item) = First(lazy);
        Assert.Null(item.Documentation);
        Assert.Contains("Flask is a lightweight", CompletionResolve.Answer(snapshot, item, default).Documentation!.Value);
        Assert.NotNull(First(ClientProfile.Plain).Item.Documentation);

        static (ServerSnapshot Snapshot, CompletionItem Item) First(ClientProfile client)
        {
            var (snapshot, at) = Request.At(new World(), client, "Flask [[$0");
            return (snapshot, CompletionFeature.Answer(snapshot, new(at.TextDocument, at.Position), default)!.Items[0]);
        }
    }

    [Fact]
    public void A_question_that_is_being_asked_is_not_offered() =>
        Assert.DoesNotContain(Complete("Flask [[$0", new World { OpenAsks = [new("flask-interview", "Q13")] }), item => item.Label.StartsWith("Q13", StringComparison.Ordinal));

    private static CompletionItem[] Complete(string note, World? world = null, CompletionTriggerKind trigger = CompletionTriggerKind.Invoked)
    {
        var (snapshot, at) = Request.At(world ?? new World(), ClientProfile.Plain, note);
        return CompletionFeature.Answer(snapshot, new(at.TextDocument, at.Position, new(trigger)), default)?.Items ?? [];
    }
}
