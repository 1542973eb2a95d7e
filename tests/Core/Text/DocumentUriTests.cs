using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///c%3A/x", "file:///C:/x")]
    [InlineData("file:///c%3a/x", "file:///c:/x")]
    [InlineData("FILE:///home/a.md", "file:///home/a.md")]
    [InlineData("file:/home/a.md", "file:///home/a.md")]
    [InlineData("file://localhost/home/a.md", "file:///home/a.md")]
    [InlineData("file:///a%20b/%C3%A9.md", "file:///a b/é.md")]
    [InlineData("file:///a+b.md", "file:///a%2Bb.md")]
    [InlineData("file:///a%2fb.md", "file:///a/b.md")]
    [InlineData("file://SERVER/share/a.md", "file://server/share/a.md")]
    [InlineData("file:////server/share/a.md", "file://server/share/a.md")]
    [InlineData("file:///home/notes/", "file:///home/notes")]
    [InlineData(@"file:///C:\notes\a.md", "file:///c%3A/notes/a.md")]
    [InlineData("Untitled:Untitled-1", "untitled:Untitled-1")]
    public void Spellings_of_one_document_are_equal(string one, string other)
    {
        Assert.Equal(DocumentUri.Parse(one), DocumentUri.Parse(other));
        Assert.Equal(DocumentUri.Parse(one).GetHashCode(), DocumentUri.Parse(other).GetHashCode());
        Assert.Equal(one, DocumentUri.Parse(one).ToString());
    }

    [Theory]
    [InlineData("file:///a.md", "file:///A.md")]
    [InlineData("file:///a+b.md", "file:///a b.md")]
    [InlineData("file:///a%2520b.md", "file:///a%20b.md")]
    [InlineData("file:///%C3%A9.md", "file:///e%CC%81.md")]
    [InlineData("file:///a.md", "file:///a.md#part")]
    [InlineData("file:///a%23part", "file:///a#part")]
    [InlineData("file:///a.md", "vscode-vfs:///a.md")]
    [InlineData("file://one/a.md", "file://two/a.md")]
    [InlineData("git:/a.md?%7B1%7D", "git:/a.md?%7B2%7D")]
    public void Different_documents_are_not_equal(string one, string other) =>
        Assert.NotEqual(DocumentUri.Parse(one), DocumentUri.Parse(other));

    [Theory]
    [InlineData("file:///a%20b/x.md", "/a b/x.md")]
    [InlineData("file:///C%3A/Users/x.md", @"c:\Users\x.md")]
    [InlineData("file:///c:", @"c:\")]
    [InlineData("file://server/share/x.md", @"\\server\share\x.md")]
    [InlineData("file:///100%25/%23%3F+.md", "/100%/#?+.md")]
    [InlineData("file:///100%/%zz%FF.md", "/100%/%zz%FF.md")]
    [InlineData("file:///%F0%9F%8D%85.md", "/🍅.md")]
    [InlineData("file:///a.md?q#f", "/a.md")]
    [InlineData("file:///a%5Cb.md", @"/a\b.md")]
    [InlineData("file://", "/")]
    public void Path_is_decoded(string uri, string path) => Assert.Equal(path, DocumentUri.Parse(uri).Path);

    [Theory]
    [InlineData("untitled:Untitled-1", "untitled")]
    [InlineData("git:/home/a.md?%7B%22ref%22%3A%22~%22%7D", "git")]
    [InlineData("vscode-notebook-cell:/home/a.ipynb#W0sZ", "vscode-notebook-cell")]
    [InlineData("vscode-vfs://github/a/b/a.md", "vscode-vfs")]
    [InlineData("file:relative.md", "file")]
    [InlineData("file:///a%00b", "file")]
    [InlineData("", "")]
    [InlineData(":", "")]
    [InlineData("no uri at all", "")]
    [InlineData(@"c:\notes\a.md", "")]
    [InlineData("1a:b", "")]
    public void What_is_no_file_has_no_path(string spelling, string scheme)
    {
        var uri = DocumentUri.Parse(spelling);
        Assert.Null(uri.Path);
        Assert.False(uri.IsFile);
        Assert.Equal(scheme, uri.Scheme);
        Assert.Equal(spelling, uri.ToString());
        Assert.Equal(uri, DocumentUri.Parse(spelling));
    }

    [Theory]
    [InlineData("/home/a b.md", "file:///home/a%20b.md", "/home/a b.md")]
    [InlineData(@"C:\notes\a.md", "file:///c%3A/notes/a.md", @"c:\notes\a.md")]
    [InlineData("C:/notes/a.md", "file:///c%3A/notes/a.md", @"c:\notes\a.md")]
    [InlineData(@"\\Server\share\a.md", "file://server/share/a.md", @"\\server\share\a.md")]
    [InlineData("//server/share/a.md", "file://server/share/a.md", @"\\server\share\a.md")]
    [InlineData(@"\\?\C:\long\a.md", "file:///c%3A/long/a.md", @"c:\long\a.md")]
    [InlineData(@"\\?\UNC\server\share\a.md", "file://server/share/a.md", @"\\server\share\a.md")]
    [InlineData("/a#b?c%d+e&(é🍅).md", "file:///a%23b%3Fc%25d%2Be%26%28%C3%A9%F0%9F%8D%85%29.md", "/a#b?c%d+e&(é🍅).md")]
    [InlineData("/", "file:///", "/")]
    [InlineData(@"/back\slash.md", "file:///back%5Cslash.md", @"/back\slash.md")]
    public void A_path_becomes_a_uri_and_comes_back(string path, string uri, string back)
    {
        var made = DocumentUri.FromPath(path);
        Assert.Equal(uri, made.ToString());
        Assert.Equal(back, made.Path);
        Assert.Equal(made, DocumentUri.Parse(uri));
        Assert.Equal(back, DocumentUri.Parse(uri).Path);
    }

    [Fact]
    public void Composed_and_decomposed_letters_stay_as_they_are()
    {
        Assert.Equal("file:///%C3%A9", DocumentUri.FromPath("/\u00e9").ToString());
        Assert.Equal("file:///e%CC%81", DocumentUri.FromPath("/e\u0301").ToString());
        Assert.Equal("/e\u0301", DocumentUri.Parse("file:///e%CC%81").Path);
    }

    [Theory]
    [InlineData("file:///a/b%20c.bank.md", "b c.bank.md", ".md")]
    [InlineData("file:///c%3A/x.MD", "x.MD", ".MD")]
    [InlineData("file://server/share/x", "x", "")]
    [InlineData("file:///a/.gitignore", ".gitignore", ".gitignore")]
    [InlineData("file:///a/b.", "b.", "")]
    [InlineData(@"file:///a%5Cb.md", @"a\b.md", ".md")]
    [InlineData("file:///", "", "")]
    [InlineData("untitled:Untitled-1", "Untitled-1", "")]
    [InlineData("git:/home/a.md?x.txt", "a.md", ".md")]
    [InlineData("vscode-vfs://github/o/r/a%20b.md#L1.2", "a b.md", ".md")]
    public void Names_and_extensions_are_read(string uri, string name, string extension)
    {
        Assert.Equal(name, DocumentUri.Parse(uri).FileName);
        Assert.Equal(extension, DocumentUri.Parse(uri).Extension);
    }

    [Theory]
    [InlineData("file:///notes", "a b.md", "file:///notes/a%20b.md")]
    [InlineData("file:///notes/", "interviews/x.md", "file:///notes/interviews/x.md")]
    [InlineData("file:///notes/deep", "../x.md", "file:///notes/x.md")]
    [InlineData("file:///notes", "../../../x.md", "file:///x.md")]
    [InlineData("file:///c%3A/notes", "../../x.md", "file:///c%3A/x.md")]
    [InlineData("file:///", "x#1.md", "file:///x%231.md")]
    [InlineData("vscode-vfs://github/o/r?x", "x.md", "vscode-vfs://github/o/r/x.md")]
    public void A_child_lies_below_its_folder(string folder, string path, string child) =>
        Assert.Equal(child, DocumentUri.Parse(folder).Child(path).ToString());

    [Theory]
    [InlineData("other.md", "file:///notes/deep/other.md")]
    [InlineData("./other%20one.md#part", "file:///notes/deep/other%20one.md")]
    [InlineData("../other one.md?q", "file:///notes/other%20one.md")]
    [InlineData("/x.md", "file:///x.md")]
    [InlineData("#part", "file:///notes/deep/a.md")]
    [InlineData("", "file:///notes/deep/a.md")]
    [InlineData("https://example.org/a#b", "https://example.org/a#b")]
    public void A_link_resolves_against_its_document(string link, string target) =>
        Assert.Equal(target, DocumentUri.Parse("file:///notes/deep/a.md").Resolve(link).ToString());

    [Fact]
    public void A_folder_knows_what_lies_in_it()
    {
        var folder = DocumentUri.Parse("file:///c%3A/my%20notes");
        Assert.Equal("deep/a.md", folder.RelativePath(DocumentUri.Parse("file:///C:/my notes/deep/a.md")));
        Assert.True(folder.Contains(DocumentUri.Parse("file:///c:/my%20notes/a.md")));
        Assert.False(folder.Contains(DocumentUri.Parse("file:///c:/my%20notes2/a.md")));
        Assert.False(folder.Contains(folder));
        Assert.Equal(folder, DocumentUri.Parse("file:///c:/my%20notes/a.md").Parent);
        Assert.Equal("a.md", DocumentUri.Parse("file:///").RelativePath(DocumentUri.Parse("file:///a.md")));
        Assert.Equal(DocumentUri.Parse("file:///"), DocumentUri.Parse("file:///a.md").Parent);
        Assert.Equal(DocumentUri.Parse("file:///"), DocumentUri.Parse("file:///").Parent);
    }

    [Fact]
    public void Nothing_makes_it_throw()
    {
        var random = new Random(7);
        const string alphabet = "file:/\\%25cC#?. é\ud83c\udf45\ud800\0";
        for (int round = 0; round < 20_000; round++)
        {
            string tail = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => alphabet[random.Next(alphabet.Length)]));
            string spelling = random.Next(3) switch { 0 => tail, 1 => "file://" + tail, _ => "x-y:" + tail };
            var uri = DocumentUri.Parse(spelling);
            Assert.Equal(spelling, uri.ToString());
            _ = uri.FileName + uri.Extension + uri.Parent + uri.Child(tail) + uri.Resolve(tail);
            if (uri.Path is { } path) Assert.Equal(path, DocumentUri.FromPath(path).Path);
        }
    }
}
