using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Rules;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Rules;

public sealed class RuleTests
{
    [Fact]
    public void Where_an_editor_is_not_shown_all_findings_one_says_so()
    {
        var snapshot = new World().Open(string.Concat(Enumerable.Repeat("Flask [[Q99]]\n", Inspector.MostOfARule + 100)));
        var findings = Inspector.Inspect(snapshot, World.Uri);
        Assert.Equal(Inspector.MostOfARule + 1, findings.Count);
        var last = findings[^1];
        Assert.Equal(("unknown-question", FindingSeverity.Information), (last.Code, last.Severity));
        Assert.StartsWith("This file has more than 500 findings of unknown-question", last.Message);
        Assert.Equal(Inspector.MostOfARule, Inspector.Inspect(new World().Open(string.Concat(Enumerable.Repeat("Flask [[Q99]]\n", Inspector.MostOfARule))), World.Uri).Count);
    }

    [Fact]
    public void Every_rule_has_a_page() =>
        Assert.All(Inspector.Codes, code => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "rules", $"{code}.md")), code));

    [Theory]
    [InlineData("Flask, see [[Q99]]", "[[Q99]]")]
    [InlineData("Flask, see ![[Q21]]", "![[Q21]]")]
    [InlineData("Flask, see [[Q13-2]]", "[[Q13-2]]")]
    [InlineData("Flask, see [[Q0|x]]", "[[Q0|x]]")]
    [InlineData("Flask, see [[react:Q7]]", "[[react:Q7]]")]
    [InlineData("Flask, see [[flask-interview:Q77]]", "[[flask-interview:Q77]]")]
    public void An_unknown_question_is_found(string note, string underlined) => Assert.Equal(("unknown-question", underlined), Single(note));

    [Theory]
    [InlineData("Flask, see [[Some note]]")]
    [InlineData("Flask, see [[Q&A]] and [[Quarterly]] and [[Q]] and [[Q3 2024]]")]
    [InlineData("Flask [x] [ ] [Q99] [!NOTE] [^1]")]
    [InlineData("> [!NOTE]\n> Flask [[Q13]]")]
    [InlineData("Flask `[[Q99]]` is how it is written")]
    [InlineData("Flask\n\n```\n[[Q99]]\n```")]
    [InlineData("Flask Q99 is only a mention")]
    [InlineData("Flask [[Q99#heading]] and [[folder/Q99]]")]
    [InlineData("tomatoes [[Q99]]")]
    [InlineData("tomatoes [[Q3]]")]
    [InlineData("Flask \\[[Q99]]")]
    public void What_is_not_ours_is_never_found(string note) => Assert.Empty(Inspect(note));

    [Theory]
    [InlineData("2.2.2", FindingSeverity.Information)]
    [InlineData("2.3", FindingSeverity.Warning)]
    [InlineData("3.1.3", FindingSeverity.Warning)]
    [InlineData(null, FindingSeverity.Warning)]
    public void What_changed_after_the_version_in_use_is_only_mentioned(string? version, FindingSeverity severity)
    {
        var finding = Assert.Single(Inspect("Flask: set FLASK_ENV=development first", new World { Installed = Installed.Unknown.With("Flask", version) }));
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(severity == FindingSeverity.Information, finding.Message.Contains("Since Flask 2.3.0; 2.2.2 is in use here.", StringComparison.Ordinal));
        Assert.Equal(severity == FindingSeverity.Warning, finding.Fixes[0].IsPreferred);
    }

    [Fact]
    public void The_version_of_one_package_says_nothing_of_another() =>
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Inspect("Flask: set FLASK_ENV first", new World { Installed = Installed.Unknown.With("werkzeug", "1.0") })).Severity);

    [Fact]
    public void A_note_of_that_name_is_that_note() => Assert.Empty(Inspect("Flask, see [[Q99]]", new World().WithNote("sub/q99.md")));

    [Fact]
    public void An_unknown_question_offers_the_nearest_ones()
    {
        var finding = Assert.Single(Inspect("Flask, see [[Q99|label]]"));
        Assert.Equal(3, finding.Fixes.Count);
        Assert.StartsWith("Change to Q19: ", finding.Fixes[0].Title);
        Assert.Equal("Flask, see [[Q19|label]]", Apply("Flask, see [[Q99|label]]", finding.Fixes[0]));
        Assert.Contains("20 questions, Q1 to Q20", finding.Message);
    }

    [Theory]
    [InlineData("Flask uses Jinga2.", "Jinga2", "Flask uses Jinja2.")]
    [InlineData("Flask has a reqest.", "reqest", "Flask has a request.")]
    [InlineData("Flask. Middelware wraps.", "Middelware", "Flask. Middleware wraps.")]
    [InlineData("I use `before_requst` in Flask", "before_requst", "I use `before_request` in Flask")]
    public void A_misspelled_term_is_found_and_mended(string note, string underlined, string mended)
    {
        Assert.Equal(("misspelled-term", underlined), Single(note));
        var fix = Assert.Single(Inspect(note)[0].Fixes);
        Assert.True(fix.IsPreferred);
        Assert.Equal(mended, Apply(note, fix));
    }

    [Theory]
    [InlineData("The reqest of the king.")]
    [InlineData("Flask, Flask-Login, logging, WSGI, ASGI, uWSGI, request, response.")]
    [InlineData("Flask [Jinja](https://jinga2.example)")]
    public void A_right_word_is_left_alone(string note) => Assert.Empty(Inspect(note));

    [Theory]
    [InlineData("In Flask the session is stored on the server.", "wrong-fact")]
    [InlineData("Set FLASK_ENV=development, then flask run.", "outdated-fact")]
    [InlineData("```bash\nexport FLASK_ENV=development\nflask run\n```\n\nThat starts Flask.", "outdated-fact")]
    [InlineData("Flask\n\n```python\n@app.before_first_request\ndef f(): ...\n```", "outdated-fact")]
    public void A_wrong_or_outdated_fact_is_found_with_its_source(string note, string code)
    {
        var finding = Assert.Single(Inspect(note));
        Assert.Equal(code, finding.Code);
        Assert.Contains("Source: ", finding.Message);
        Assert.DoesNotContain("you", finding.Message, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("bank", finding.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_correction_can_be_added_below()
    {
        const string Note = "Flask\n\nThe session is stored on the server.\n\nMore.";
        var fix = Inspect(Note)[0].Fixes.Single(fix => fix.Title == "Add the correction below");
        Assert.Matches(@"^Flask\n\nThe session is stored on the server\.\n\n> .*cookie.*\)\n\nMore\.$", Apply(Note, fix));
    }

    [Fact]
    public void A_correction_that_is_added_breaks_its_lines_as_the_note_does()
    {
        const string Note = "Flask\r\n\r\nThe session is stored on the server.\r\n\r\nMore.\r\n";
        var fix = Inspect(Note)[0].Fixes.Single(fix => fix.Title == "Add the correction below");
        Assert.DoesNotMatch(@"(?<!\r)\n", Apply(Note, fix));
    }

    [Theory]
    [InlineData("# The Flask session is stored on the server\nMore text.")]
    [InlineData("# The Flask session is stored on the server\r\nMore text.")]
    [InlineData("Flask\n\n```bash\nexport FLASK_ENV=development\n```\nMore text.")]
    public void A_correction_that_is_added_leaves_the_text_below_it_alone(string note)
    {
        var fix = Inspect(note)[0].Fixes.Single(fix => fix.Title == "Add the correction below");
        var scanned = FlaskPrep.Core.Text.MarkdownScanner.Scan(Apply(note, fix));
        var below = scanned.Blocks[^1];
        Assert.Equal(("More text.", 0), (below.Span.Of(scanned.Text), below.Quotes));
    }

    [Theory]
    [InlineData("Flask [[Q99]] <!-- flaskprep-disable-line unknown-question -->")]
    [InlineData("Flask [[Q99]] <!-- flaskprep-disable-line -->")]
    [InlineData("Flask\n<!-- flaskprep-disable-next-line unknown-question -->\n[[Q99]]")]
    [InlineData("<!-- flaskprep-disable unknown-question misspelled-term -->\nFlask [[Q99]] Jinga2")]
    [InlineData("<!-- flaskprep-disable -->\nFlask [[Q99]] Jinga2")]
    [InlineData("<!-- flaskprep-disable-next-line outdated-fact -->\n```bash\n# Flask\n\nexport FLASK_ENV=x\n```")]
    public void A_comment_turns_findings_off(string note) => Assert.Empty(Inspect(note));

    [Theory]
    [InlineData("Flask [[Q99]] <!-- flaskprep-disable-line misspelled-term -->")]
    [InlineData("<!-- flaskprep-disable-next-line -->\nFlask\n[[Q99]]")]
    public void A_comment_turns_off_no_more_than_it_says(string note) => Assert.Single(Inspect(note));

    [Theory]
    [InlineData("Flask [[Q99]]")]
    [InlineData("---\ntitle: x\n---\nFlask [[Q99]]")]
    [InlineData("Flask\r\n\r\n- [[Q99]]\r\n")]
    [InlineData("Flask Jinga2")]
    [InlineData("Flask\n\n```python\nENV = app.env\n```\n")]
    [InlineData("Flask\n\n> ```python\n> ENV = app.env\n> ```\n")]
    [InlineData("\uFEFFFlask [[Q99]]")]
    public void Each_way_of_turning_a_finding_off_does(string note)
    {
        var document = new World().Open(note).Documents[World.Uri];
        var finding = Inspect(note)[0];
        var fixes = SuppressionFixes.Of(document.Note, finding).ToList();
        Assert.Equal(2, fixes.Count);
        Assert.All(fixes, fix => Assert.Empty(Inspect(Apply(note, fix))));
    }

    [Fact]
    public void A_rule_is_turned_off_by_its_setting() =>
        Assert.Empty(Inspect("Flask [[Q99]]", new World { Settings = new() { RulesOff = ["unknown-question"] } }));

    [Fact]
    public void A_code_repository_waits_until_something_in_it_is_about_a_bank()
    {
        const string Note = "Flask Jinga2";
        Assert.Empty(Inspect(Note, new World { IsCodeRepository = true }));
        Assert.NotEmpty(Inspect(Note, new World { IsCodeRepository = true, HasSettingsFile = true }));
        Assert.NotEmpty(Inspect(Note, new World { IsCodeRepository = true }.WithNote("a.md", "see [[Q13]]")));
        Assert.NotEmpty(Inspect(Note, new World { IsCodeRepository = true }.WithBank("react", "Q1. What?\n\nA: x")));
        Assert.Empty(Inspect(Note, new World { IsCodeRepository = true }.WithNote("a.md", "revenue of [[Q3]]")));
    }

    private static (string, string) Single(string note)
    {
        var finding = Assert.Single(Inspect(note));
        return (finding.Code, finding.Span.Of(note));
    }

    private static IReadOnlyList<Finding> Inspect(string note, World? world = null) =>
        Inspector.Inspect((world ?? new World()).Open(note), World.Uri);

    private static string Apply(string note, Fix fix)
    {
        foreach (var edit in fix.Edits.OrderByDescending(edit => edit.Span.Start))
            note = string.Concat(note.AsSpan(0, edit.Span.Start), edit.NewText, note.AsSpan(edit.Span.End));
        return note;
    }
}
