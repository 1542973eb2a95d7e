using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

/// <summary>A folder with one question a file is a bank.</summary>
public sealed class FolderBankTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Each_file_is_a_question_and_each_folder_a_section()
    {
        folder.With("flaskprep.json", """{"banks":["cards/"]}""")
            .With("cards/what-is-a.md", "# What is A?\n\nIt is.\n\n## Why do people use it?\n\nThey do.\n")
            .With("cards/hard/why.md", "---\ntags: x\n---\n\n### 7. Why B? <!-- id: b -->\n\nBecause.\n\nKey points:\n\n- so\n- and so\n")
            .With("cards/hard/012-tell_me.md", "Everything.\n")
            .With("cards/README.md", "# Cards\n\nMine.\n")
            .With("cards/empty.md", "")
            .With("note.md", "# Note\n");
        var bank = Assert.Single(Read().Banks);
        Assert.Equal("cards", bank.Name);
        Assert.Equal(
            ["tell-me Tell me [hard] Advanced: Everything.", "b Why B? [hard] Advanced: Because.", "what-is-a What is A? [] None: It is.\n\n## Why do people use it?\n\nThey do."],
            bank.Questions.Select(question => $"{question.Id} {question.Title} [{question.Section}] {question.Levels}: {question.Answer}"));
        Assert.Equal(["so", "and so"], bank.Find("b")!.KeyPoints.Select(point => point.Text));
        Assert.Equal("why.md", bank.UriOf(bank.Find("b")!).FileName);
        Assert.Equal(4, bank.Find("b")!.Line);
        Assert.Equal("Why B?", bank.Find("b")!.TitleSpan.Of(bank.TextOf(bank.Find("b")!).Text));
    }

    [Fact]
    public void A_folder_may_say_so_by_its_name_and_a_file_in_it_may_hold_many()
    {
        folder.With("sql.bank/joins.md", "# Joins\n\n## 1. What is A?\n\nIt is.\n\n## 2. Why B?\n\nSo.\n\n## 3. How C?\n\nSo.\n").With("sql.bank/a.md", "# What is a key?\n\nIt is.\n");
        var bank = Assert.Single(Read().Banks);
        Assert.Equal("sql", bank.Name);
        Assert.Equal(["what-is-a-key", "Q1", "Q2", "Q3"], bank.Questions.Select(question => question.Id));
    }

    [Fact]
    public void A_sidecar_beside_a_bank_gives_terms_and_corrections()
    {
        const string Sidecar =
            """{"terms":[{"term":"JSX","definition":"Markup in scripts.","question":"Q1"},{"definition":"nameless"}],"corrections":[{"question":"Q1","claim":"is fast","verdict":"wrong","correction":"It is slow.","source":"https://example.org"},{"claim":"x"}]}""";
        folder.With("react.bank.md", "## 1. What is JSX?\n\nIt is fast.\n\n## 2. Why?\n\nSo.\n").With("react.terms.json", Sidecar);
        var (contents, problems) = FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default);
        var bank = Assert.Single(contents.Banks);
        Assert.Equal("Markup in scripts.", Assert.Single(bank.Terms, term => term.Name == "JSX").Definition);
        Assert.Equal(Verdict.Wrong, Assert.Single(bank.ErrataOf(bank.Questions[0])).Verdict);
        var path = folder.PathOf("react.terms.json");
        Assert.Equal([$"{path}: a term without a name is left out; {path}: a correction without question, claim, verdict, correction or source is left out"], problems);
    }

    [Theory]
    [InlineData("{", "not valid JSON")]
    [InlineData("""{"terms": 7}""", "not valid JSON")]
    public void A_broken_sidecar_is_named_and_the_bank_is_used(string text, string problem)
    {
        folder.With("react.bank.md", "## 1. What is JSX?\n\nIt is fast.\n").With("react.terms.json", text);
        var (contents, problems) = FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default);
        Assert.Single(Assert.Single(contents.Banks).Questions);
        Assert.Contains(problem, Assert.Single(problems));
    }

    public void Dispose() => folder.Dispose();

    private FolderContents Read() => FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default).Value;
}
