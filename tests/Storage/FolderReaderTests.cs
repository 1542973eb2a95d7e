using System.Text;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

public sealed class FolderReaderTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Notes_are_the_markdown_files_and_nothing_else()
    {
        folder.With("a.md").With("B.MD").With("c.markdown").With("sub/deep/d.md").With("e.txt").With("f.mdx").With("md").With("g.md.bak");
        Assert.Equal(["B.MD", "a.md", "c.markdown", "sub/deep/d.md"], Notes());
    }

    [Fact]
    public void What_is_hidden_and_what_npm_installs_is_passed_by()
    {
        folder.With("a.md").With(".hidden/b.md").With("sub/.git/c.md").With("node_modules/pkg/README.md").With("sub/node_modules/d.md").With(".e.md");
        Assert.Equal(["a.md"], Notes());
    }

    [Fact]
    public void What_git_ignores_is_passed_by_but_not_a_bank_that_the_settings_write_out()
    {
        folder.With(".gitignore", "private/\n*.draft.md").With("a.md").With("b.draft.md").With("private/c.md").With("private/cards/d.md", "Q1. What is a hook?\n\nA: x\n")
            .With("private/my.md", "Q1. What is a key?\n\nA: x\n").With("flaskprep.json", """{"banks":["private/my.md","private/cards/"]}""");
        Assert.Equal(["a.md"], Notes());
        Assert.Equal(["cards", "my"], Read().Value.Banks.Select(bank => bank.Name).Order());
    }

    [Fact]
    public void What_the_editor_excludes_is_passed_by()
    {
        folder.With("a.md").With("old/b.md").With("sub/c.old.md");
        Assert.Equal(["a.md"], Notes(new() { Excluded = ["**/*.old.md", "old"] }));
    }

    [Fact]
    public void Links_to_files_are_read_and_links_to_folders_are_not()
    {
        using var far = new TestFolder();
        far.With("far.md", "Flask").With("inner/far.md");
        folder.With("a.md").With("sub/b.md");
        Directory.CreateSymbolicLink(folder.PathOf("linked"), far.Path);
        Directory.CreateSymbolicLink(folder.PathOf("sub/cycle"), folder.Path);
        File.CreateSymbolicLink(folder.PathOf("link.md"), far.PathOf("far.md"));
        Assert.Equal(["a.md", "link.md", "sub/b.md"], Notes());
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_no_file()
    {
        // Emacs locks a file that is being edited with a link to nowhere beside it.
        File.CreateSymbolicLink(folder.With("a.md").PathOf(".#a.md"), "somebody@somewhere.1234");
        File.CreateSymbolicLink(folder.PathOf("gone.md"), folder.PathOf("no such file"));
        Assert.Equal(["a.md"], Notes());
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_read()
    {
        folder.With("a.md", "Flask").With("b.md", [1, 0, 2]).With("c.md", Encoding.UTF32.GetPreamble()).With("react.bank.md", [0, 0]);
        var (contents, problems) = Read();
        Assert.Equal(new[] { "b.md", "c.md", "react.bank.md" }.Select(name => $"{folder.PathOf(name)}: holds binary data, not text; save it as UTF-8 text"), problems);
        Assert.Equal("a.md", Assert.Single(contents.Vault.Notes.Uris).FileName);
        Assert.Empty(contents.Banks);
    }

    [Fact]
    public void Text_is_read_in_the_encoding_that_it_has()
    {
        const string Text = "# é😀\n[[Q13]]\n";
        folder.With("utf8.md", new UTF8Encoding(false).GetBytes(Text));
        foreach (var (name, encoding) in new (string, Encoding)[]
            { ("mark.md", new UTF8Encoding(true)), ("little.md", new UnicodeEncoding(false, true)), ("big.md", new UnicodeEncoding(true, true)) })
            folder.With(name, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);
        folder.With("latin1.md", [.. "# caf"u8, 0xE9, .. "\n[[Q13]]\n"u8]);
        var (contents, problems) = Read();
        Assert.Empty(problems);
        foreach (var note in contents.Vault.Notes)
        {
            Assert.Equal(note.Uri.FileName == "latin1.md" ? "caf\uFFFD" : "é😀", Assert.Single(note.ReadHeadings()).Text);
            Assert.Equal(note.Uri.FileName == "latin1.md" ? 7 : 6, Assert.Single(note.ReadReferences()).Span.Start);
        }

        Assert.Equal(5, contents.Vault.Notes.Count);
    }

    [Fact]
    public void Banks_are_what_is_named_so_and_what_says_so()
    {
        folder.With("flaskprep.json", """{"banks":["questions/*.txt", "**/extra.md"]}""")
            .With("react.bank.md", "Q1. What?\n").With("questions/sql.txt", "Q1. What?\n").With("questions/deep/no.txt").With("sub/extra.md", "Q1. What?\n")
            .With("mine.md", "---\nbank: my own\n---\nQ1. What?\n").With("note.md", "Q1. What?\n");
        var (contents, problems) = Read();
        Assert.Empty(problems);
        Assert.Equal(["extra", "my own", "react", "sql"], contents.Banks.Select(bank => bank.Name).Order(StringComparer.Ordinal));
        Assert.All(contents.Banks, bank => Assert.Single(bank.Questions));
        Assert.Equal(["note.md"], contents.Vault.Notes.Uris.Select(uri => uri.FileName));
    }

    [Theory]
    [InlineData("pyproject.toml", true)]
    [InlineData("package.json", true)]
    [InlineData("My.sln", true)]
    [InlineData("sub/package.json", false)]
    [InlineData("packages.json", false)]
    public void A_code_repository_shows_at_its_root(string file, bool isRepository) =>
        Assert.Equal(isRepository, Read(folder.With(file)).Value.Vault.IsCodeRepository);

    [Theory]
    [InlineData("file:///no/such/folder")]
    [InlineData("vscode-vfs://github/owner/name")]
    [InlineData("nothing like a uri")]
    public void A_folder_that_is_not_there_is_empty(string uri)
    {
        var (contents, problems) = FolderReader.Read(DocumentUri.Parse(uri), Settings.Default, SettingsLayer.Empty, default);
        Assert.Empty(problems);
        Assert.Empty(contents.Vault.Notes);
        Assert.Equal(uri, contents.Vault.Folder.ToString());
    }

    [Fact]
    public void Of_two_banks_of_one_name_the_second_is_named()
    {
        folder.With("a/react.bank.md", "Q1. What?\n\nA: x\n").With("b.md", "---\nbank: React\n---\nQ1. What?\n\nA: x\n").With("c/flask-interview.bank.md", "Q1. What?\n\nA: x\n");
        var problems = Read().Problems;
        Assert.Equal(2, problems.Count);
        Assert.Matches("b.md: another bank is called “React” too \\(.*react.bank.md\\), and references reach that one; give this one a name", problems[0]);
        Assert.Contains("flask-interview.bank.md: another bank is called “flask-interview” too (the built-in one)", problems[1]);
    }

    [Fact]
    public void A_folder_that_is_turned_off_is_not_read()
    {
        folder.With("flaskprep.json", """{"enabled":false}""").With("a.md").With("b.md", [0]);
        var (contents, problems) = Read();
        Assert.Empty(problems);
        Assert.Empty(contents.Vault.Notes);
    }

    public void Dispose() => folder.Dispose();

    private FlaskPrep.Storage.ReadResult<FolderContents> Read(TestFolder? which = null, SettingsLayer? client = null) =>
        FolderReader.Read(DocumentUri.FromPath((which ?? folder).Path), Settings.Default, client ?? SettingsLayer.Empty, default);

    private IEnumerable<string> Notes(SettingsLayer? client = null)
    {
        var (contents, problems) = Read(client: client);
        Assert.Empty(problems);
        return contents.Vault.Notes.Uris.Select(uri => contents.Vault.Folder.RelativePath(uri)!).Order(StringComparer.Ordinal);
    }
}
