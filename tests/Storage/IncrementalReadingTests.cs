using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

/// <summary>Whatever happens to the files: what was read change by change is what a fresh reading finds.</summary>
public sealed class IncrementalReadingTests : IDisposable
{
    private static readonly string[] Places = ["", "sub/", "sub/deep/", ".hidden/", "node_modules/pkg/", "sub/.git/", "linked/", "questions/", "cards/", "cards/deep/", "own.bank/", "ignored/", "ignored/sub/"];
    private static readonly string[] Names = ["a.md", "b.markdown", "Q99.md", "react.bank.md", "c.txt", "d.MD", ".e.md", "f.bank.md", "react.terms.json", "cards.terms.json"];

    private static readonly string[] Texts =
        ["Flask [[Q13]]", "# Head\n[[Q99]] ![[react:Q1]]", "Q1. What?\n\nA: x\n", "---\nbank: own\n---\nQ1. What?\n\nQ2. Why?\n", "", "\0", "---\nflaskprep: false\n---\n", """{"terms":[{"term":"JSX"}]}"""];

    private readonly TestFolder folder = new();
    private readonly TestFolder far = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Incremental_reading_equals_a_fresh_one(int seed)
    {
        var random = new Random(seed);
        folder.With("flaskprep.json", """{"banks":["questions/*.txt","cards/"]}""");
        folder.With(".gitignore", "ignored/\nsub/b.*\n!sub/deep/b.*\ncards/deep/");
        Directory.CreateSymbolicLink(folder.PathOf("linked"), far.With("a.md", "far").Path);
        var contents = Fresh();
        for (var step = 0; step < 200; step++)
        {
            var changed = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Change(random)).ToList();
            contents = contents.With(FolderReader.ReadFiles(contents.Vault, changed, default).Value);
            AssertSame(Fresh(), contents);
        }

        Assert.NotEmpty(contents.Vault.Notes);
        Assert.NotEmpty(contents.Banks);
    }

    public void Dispose()
    {
        folder.Dispose();
        far.Dispose();
    }

    private DocumentUri Change(Random random)
    {
        var name = Places[random.Next(Places.Length)] + Names[random.Next(Names.Length)];
        var path = folder.PathOf(name);
        switch (random.Next(4))
        {
            case 0 or 1 when !Directory.Exists(Path.GetDirectoryName(path)):
                break;
            case 0:
                File.Delete(path);
                break;
            case 1:
                // A link to nowhere, as editors leave them.
                File.Delete(path);
                File.CreateSymbolicLink(path, "nowhere");
                break;
            default:
                if (new FileInfo(path).LinkTarget is not null)
                    File.Delete(path);
                folder.With(name, Texts[random.Next(Texts.Length)]);
                break;
        }

        // Editors spell one file in many ways.
        var uri = folder.UriOf(name);
        return DocumentUri.Parse(random.Next(2) == 0 ? uri : uri.Replace("sub", "%73ub", StringComparison.Ordinal));
    }

    private FolderContents Fresh() => FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default).Value;

    private static void AssertSame(FolderContents fresh, FolderContents kept)
    {
        Assert.Equal(Notes(fresh), Notes(kept));
        Assert.Equal(Banks(fresh), Banks(kept));
        Assert.Equal(fresh.Vault.Banks.Order(ByName), kept.Vault.Banks.Order(ByName));
        Assert.Equal(fresh.Vault.HasNoteNamed("Q99"), kept.Vault.HasNoteNamed("q99"));
        Assert.Equal(fresh.Vault.IsAboutBanks, kept.Vault.IsAboutBanks);
    }

    private static Comparer<DocumentUri> ByName { get; } = Comparer<DocumentUri>.Create((a, b) => string.CompareOrdinal(a.Path, b.Path));

    private static IEnumerable<string> Notes(FolderContents contents) => contents.Vault.Notes
        .Select(note => $"{note.Uri.Path}: {string.Join(' ', note.ReadHeadings())} {string.Join(' ', note.ReadReferences())} {string.Join(' ', note.ReadMentions())}").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Banks(FolderContents contents) =>
        contents.Banks.Select(bank => $"{bank.Name} {bank.Uri.Path}: {string.Join(' ', bank.Questions.Select(question => question.Title))}");
}
