using FlaskPrep.Core.Index;
using FlaskPrep.Core.Verification;
using FlaskPrep.LanguageServer.Hovers;
using FlaskPrep.LanguageServer.Sessions;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.LanguageServer;

public sealed class HoverTests
{
    private static readonly ClientProfile Markdown = ClientProfile.Plain with { HoverMarkdown = true };

    [Fact]
    public void A_term_shows_definition_answer_question_addition_and_link()
    {
        var lines = Hover("In Flask a Blue$0print groups routes.")!.Split('\n');
        Assert.StartsWith("**Blueprint**: ", lines[0]);
        Assert.Equal("Blueprints allow splitting large applications into modular components.", lines[2]);
        Assert.Equal("```python", lines[3]);
        Assert.Equal("    return \"User Profile\"", lines[8]);
        Assert.Matches(@"^\*Asked as Q13: What are Flask Blueprints\? Why are they used\?\* · \[In the bank\]\(file:///.*flask-interview\.txt#L\d+\)  $", lines[^2]);
        Assert.StartsWith("**A stronger answer adds:** ", lines[^1]);
        Assert.EndsWith(")", lines[^1]);
    }

    [Fact]
    public void A_reference_shows_question_answer_addition_and_link()
    {
        var lines = Hover("see [[Q5$0]]")!.Split('\n');
        Assert.Equal("**Q5: What is the difference between Django and Flask?**", lines[0]);
        Assert.Equal("- Django: Full-stack framework with built-in features.", lines[2]);
        Assert.StartsWith("**A stronger answer adds:** ", lines[^2]);
        Assert.Matches(@"^\[In the bank\]\(file:///.*#L\d+\)$", lines[^1]);
    }

    [Fact]
    public void A_question_without_an_answer_shows_what_else_it_asks()
    {
        var world = new World().WithBank("js", "## 1. What does this code print?\n\n```js\nsay(1)\n```\n\n## 2. Why?\n\nBecause.\n");
        var (snapshot, parameters) = Request.At(world, Markdown, "see [[js:Q$01]]");
        Assert.Contains("```js\nsay(1)\n```", HoverFeature.Answer(snapshot, parameters, default)!.Contents.Value);
    }

    [Theory]
    [InlineData("Flask keeps the ses$0sion here.", "Q10")]
    [InlineData("Set FLASK_$0ENV for Flask.", "Q8")]
    public void What_is_wrong_or_outdated_is_shown_corrected_and_called_a_correction(string note, string question)
    {
        var hover = Hover(note)!;
        Assert.Contains($"*Asked as {question}", hover);
        Assert.Contains("**Correction:**", hover);
        Assert.DoesNotContain("stores data on the server", hover);
        Assert.DoesNotContain("export FLASK_ENV", hover);
    }

    [Theory]
    [InlineData(true, "checked on Flask 2.2.2: there the bank's words still hold")]
    [InlineData(false, "checked on Flask 2.2.2: there the bank's words do not hold")]
    [InlineData(null, "")]
    public void A_claim_that_was_looked_at_names_the_flask(bool? holds, string said)
    {
        VerifiedBank seen = new("flask-interview", "/usr/bin/python3 (Python 3.11.2)", "2.2.2", [new("Q8", "export FLASK_ENV=development", holds, "seen")]);
        var (snapshot, parameters) = Request.At(new World(), Markdown, "Set FLASK_$0ENV for Flask.");
        var hover = HoverFeature.Answer(snapshot with { Index = snapshot.Index with { Verified = [seen] } }, parameters, default)!.Contents.Value;
        if (said.Length > 0)
            Assert.Contains(said, hover);
        else
            Assert.DoesNotContain("checked on", hover);
        Assert.True(hover.Split('\n').Length <= 12);
    }

    [Fact]
    public void No_hover_is_longer_than_twelve_lines_and_each_closes_its_fences()
    {
        foreach (var term in World.SeedBank.Terms)
        {
            var hover = Hover($"Flask and `{term.Name[..1]}$0{term.Name[1..]}`");
            if (term.Name is "template placeholder")
                continue;
            Assert.True(hover is not null, term.Name);
            Assert.InRange(hover.Split('\n').Length, 1, 12);
            Assert.Equal(0, hover.Split('\n').Count(line => line.StartsWith("```", StringComparison.Ordinal)) % 2);
        }

        foreach (var question in World.SeedBank.Questions)
            Assert.InRange(Hover($"see [[{question.Id}$0]]")!.Split('\n').Length, 3, 12);
    }

    [Theory]
    [InlineData("see [[Q1$03]]")]
    [InlineData("see [[$0Q13|Blueprints]]")]
    [InlineData("see [[Q13|Blue$0prints]]")]
    [InlineData("![[Q$013]]")]
    [InlineData("see [[q1$03]]")]
    [InlineData("see [[flask-interview:Q$013]]")]
    [InlineData("Flask: Q1$03 asks that.")]
    [InlineData("Flask has a `Blue$0print`")]
    [InlineData("# Flask Blue$0prints")]
    [InlineData("| Flask | Blue$0print |")]
    [InlineData("```python\nfrom flask import Blue$0print\n```")]
    [InlineData("[a Flask Blue$0print](https://example.org)")]
    public void A_reference_a_mention_and_an_alias_reach_the_question(string note) => Assert.Contains("Q13", Hover(note)!);

    [Theory]
    [InlineData("A Blue$0print for a house.")]
    [InlineData("The ses$0sion of parliament was long.")]
    [InlineData("Fill the fla$0sk with water.")]
    [InlineData("Mail q1$03 to us.")]
    [InlineData("Rails' `url_for` makes a rou$0te of it.")]
    [InlineData("Obsidian's plugin knows Jinja temp$0lates, and templates of its own.")]
    public void A_note_about_something_else_shows_nothing(string note) => Assert.Null(Hover(note));

    [Theory]
    [InlineData("---\ntitle: Flask Blue$0print\n---\nFlask")]
    [InlineData("Flask, see https://example.org/Blue$0print here")]
    [InlineData("Flask, see [this](https://example.org/Blue$0print)")]
    [InlineData("Flask <a href=\"Blue$0print\">x</a>")]
    [InlineData("Flask\n\n```js\nconst Blue$0print = 1\n```")]
    [InlineData("Flask\n\n<!-- a Blue$0print -->\n")]
    [InlineData("Flask my-blue$0print is other")]
    [InlineData("Flask my.ses$0sion is other")]
    public void Front_matter_urls_tags_other_code_and_parts_of_words_show_nothing(string note) => Assert.Null(Hover(note));

    [Fact]
    public void A_question_of_the_second_bank_shows_its_answer_and_its_source()
    {
        var lines = Hover("see [[flask-modern:Q2$01]]")!.Split('\n');
        Assert.InRange(lines.Length, 3, 12);
        Assert.StartsWith("**Q21: What is an application factory", lines[0]);
        Assert.EndsWith("flask-modern.bank.md#L8) · Flask documentation, Application Factories", lines[^1]);
    }

    [Fact]
    public void While_one_bank_asks_the_other_about_the_same_subject_is_silent()
    {
        foreach (var asking in (QuestionKey[])[new("flask-modern", "Q21"), new("flask-interview", "Q13")])
        {
            var world = new World { OpenAsks = [asking] };
            Assert.Null(Hover("see [[flask-modern:Q2$01]]", world));
            Assert.Null(Hover("Flask has an application fac$0tory", world));
            Assert.Null(Hover("see [[Q1$03]]", world));
        }
    }

    [Fact]
    public void A_note_that_names_a_rival_and_never_flask_keeps_its_weak_words()
    {
        Assert.Null(Hover("Django behind Gunicorn: the ses$0sion is in the database."));
        Assert.NotNull(Hover("Django behind Guni$0corn."));
        Assert.NotNull(Hover("Flask, unlike Django behind Gunicorn: the ses$0sion is in a cookie."));
    }

    [Fact]
    public void A_note_named_like_a_question_is_that_note()
    {
        Assert.NotNull(Hover("Flask, see [[Q$04]]"));
        Assert.Null(Hover("Flask, see [[Q$04]]", new World().WithNote("Q4.md")));
    }

    [Fact]
    public void Quarters_of_a_year_are_no_questions()
    {
        Assert.Null(Hover("Revenue rose in [[Q3]], see Q$03 again."));
        Assert.NotNull(Hover("Revenue rose in Q$03, see [[Q13]]."));
    }

    [Fact]
    public void Front_matter_turns_a_note_on_and_off()
    {
        Assert.NotNull(Hover("---\nflaskprep: true\n---\nThe ses$0sion is long."));
        Assert.Null(Hover("---\nflaskprep: false\n---\nFlask: the ses$0sion is long."));
    }

    [Fact]
    public void A_question_that_is_being_asked_is_told_nowhere()
    {
        var asked = new World { OpenAsks = [new("flask-interview", "Q13")] };
        Assert.Null(Hover("Flask, see [[Q1$03]]", asked));
        Assert.Null(Hover("Flask has a Blue$0print", asked));
        Assert.Null(Hover("Flask, see Q1$03", asked));
        Assert.NotNull(Hover("Flask, see [[Q1$02]]", asked));
    }

    [Fact]
    public void A_term_of_an_own_bank_is_explained_without_a_sidecar()
    {
        var world = new World().WithBank("react", "## 1. What is the virtual DOM?\n\nA tree in memory. React compares it.\n\n## 2. Why is it fast?\n\nIt calls `useMemoCache` once.\n");
        var lines = Hover("The virtual D$0OM is quick.", world)!.Split('\n');
        Assert.Equal(["**virtual DOM**", "", "A tree in memory. React compares it."], lines[..3]);
        Assert.StartsWith("*Asked as Q1: What is the virtual DOM?* · [In the bank](file:///notes/react.bank.md#L1)", lines[^1]);
        Assert.Equal("**useMemoCache**", Hover("I like `useMemo$0Cache`.", world)!.Split('\n')[0]);
        Assert.Null(Hover("A tre$0e is fast.", world));
    }

    [Fact]
    public void A_folder_that_is_turned_off_shows_nothing() =>
        Assert.Null(Hover("Flask [[Q1$03]]", new World { Settings = new() { Enabled = false } }));

    [Fact]
    public void A_client_without_markdown_gets_plain_text()
    {
        var hover = Ask(ClientProfile.Plain, "In Flask a Blue$0print groups routes.", new World());
        Assert.Equal("plaintext", hover!.Contents.Kind);
        Assert.DoesNotContain("**", hover.Contents.Value);
        Assert.Contains("Asked as Q13", hover.Contents.Value);
    }

    [Fact]
    public void The_range_is_the_term_in_the_clients_columns()
    {
        Assert.Equal((5, 14), Range(FlaskPrep.Core.Text.PositionEncoding.Utf8));
        Assert.Equal((3, 12), Range(FlaskPrep.Core.Text.PositionEncoding.Utf16));
        Assert.Equal((2, 11), Range(FlaskPrep.Core.Text.PositionEncoding.Utf32));

        static (int, int) Range(FlaskPrep.Core.Text.PositionEncoding encoding)
        {
            var hover = Ask(Markdown with { Encoding = encoding }, "\U0001F600 Blue$0print of Flask", new World());
            return (hover!.Range!.Value.Start.Character, hover.Range.Value.End.Character);
        }
    }

    private static string? Hover(string note, World? world = null) => Ask(Markdown, note, world ?? new World())?.Contents.Value;

    private static FlaskPrep.Protocol.Messages.Hover? Ask(ClientProfile client, string note, World world)
    {
        var (snapshot, parameters) = Request.At(world, client, note);
        return HoverFeature.Answer(snapshot, parameters, default);
    }
}
