using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Rules;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Rules;

/// <summary>What is found in a bank of one's own.</summary>
public sealed class BankRuleTests
{
    [Fact]
    public void All_findings_in_banks_are_information()
    {
        var findings = Inspect("# Flask\n\n## Q1. What is the session?\n\nThe Flask session is stored on the server.\n\n## Q2. How is it configured?\n\nSet FLASK_ENV=development.\n\n## Q2. And then?\n");
        Assert.Equal(["missing-answer", "outdated-fact", "repeated-number", "wrong-fact"], findings.Select(finding => finding.Code).Order());
        Assert.All(findings, finding => Assert.Equal(FindingSeverity.Information, finding.Severity));
    }

    [Fact]
    public void Facts_about_flask_are_not_looked_for_in_a_bank_about_something_else() =>
        Assert.Empty(Inspect("## Q1. What is the React virtual DOM?\n\nThe session is stored on the server. Python 2 is recommended.\n\n## Q2. What is JSX?\n\nSyntax.\n"));

    [Theory]
    [InlineData("## Q1. What?\n\n## Q2. Why?\n\n## Q3. How?\n")]
    [InlineData("## Q1. What?\n\nIt is.\n\n## Q2. Why?\n\n## Q3. How?\n")]
    public void A_list_of_bare_questions_is_fine(string bank) => Assert.Empty(Inspect(bank));

    [Theory]
    [InlineData("# A\n\n## 1. What is it?\n\nx\n\n## 2. Why is it?\n\nx\n\n# B\n\n## 1. How is it?\n\nx\n\n## 2. Who is it?\n\nx\n")]
    [InlineData("1. **What is it?**\n\n   x\n\n1. **Why is it?**\n\n   x\n\n1. **How is it?**\n\n   x\n")]
    public void Numbers_that_begin_anew_are_fine(string bank) => Assert.DoesNotContain("repeated-number", Inspect(bank).Select(finding => finding.Code));

    [Fact]
    public void A_repeated_number_offers_the_next_free_one()
    {
        const string Bank = "## Q1. What is it?\n\nx\n\n## Q2. Why is it?\n\nx\n\n## Q2. How is it?\n\nx\n\n## Q7. Who is it?\n\nx\n";
        var finding = Assert.Single(Inspect(Bank));
        Assert.Equal("Number 2 was given in line 5 already, so this question is called Q2-2.", finding.Message);
        var fix = Assert.Single(finding.Fixes);
        Assert.Equal("Change the number to 8", fix.Title);
        Assert.Equal("## Q8. How is it?", string.Concat(Bank.AsSpan(0, fix.Edits[0].Span.Start), fix.Edits[0].NewText, Bank.AsSpan(fix.Edits[0].Span.End)).Split('\n')[8]);
    }

    [Fact]
    public void The_same_title_over_other_code_is_another_question()
    {
        Assert.Empty(Inspect("## 1. What does this print?\n\n```js\n1\n```\n\nOne.\n\n## 2. What does this print?\n\n```js\n2\n```\n\nTwo.\n"));
        Assert.Equal("repeated-question", Assert.Single(Inspect("## 1. What does this print?\n\nOne.\n\n## 2. *What does* this print??\n\nTwo.\n")).Code);
    }

    [Fact]
    public void A_correction_without_its_claim_or_question_is_named()
    {
        var sidecar = BankSidecar.Empty with { Errata = [Correction("Q1", "It is blue"), Correction("Q1", "It is red"), Correction("Q9", "It is green")] };
        Assert.Equal(
            [
                "A correction beside this bank is for Q9, which the bank does not have.",
                "A correction beside this bank is about “It is blue”, which Q1 no longer says.",
            ],
            Inspect("## Q1. What is it?\n\nIt is red.\n", sidecar).Select(finding => finding.Message));
    }

    [Fact]
    public void A_comment_and_a_setting_turn_them_off()
    {
        const string Bank = "## Q1. What is it? <!-- flaskprep-disable-line repeated-number -->\n\nx\n\n## Q2. Why is it?\n\nx\n\n## Q2. How is it? <!-- flaskprep-disable-line repeated-number -->\n\nx\n";
        Assert.Empty(Inspect(Bank));
        var (snapshot, uri) = new World { Settings = new() { RulesOff = ["no-questions"] } }.OpenBank("react", "Nothing here.\n");
        Assert.Empty(Inspector.Inspect(snapshot, uri));
    }

    [Fact]
    public void The_built_in_bank_is_nobodys_to_edit()
    {
        var snapshot = new World().Open("");
        var uri = World.SeedBank.Uri;
        Assert.Empty(Inspector.Inspect(snapshot with { Documents = snapshot.Documents.Add(uri, new(uri, 1, World.SeedBank.Text)) }, uri));
    }

    private static Erratum Correction(string question, string claim) => new(question, claim, Verdict.Wrong, null, "It is not.", "It is not.", "Somewhere", null, null);

    private static IReadOnlyList<Finding> Inspect(string bank, BankSidecar? sidecar = null)
    {
        var (snapshot, uri) = new World().OpenBank("react", bank, sidecar);
        return Inspector.Inspect(snapshot, uri);
    }
}
