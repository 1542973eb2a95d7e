using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Text;

/// <summary>Markdig reads the same texts; it is no part of the scanner because hostile texts take it minutes.</summary>
public sealed class OracleTests
{
    private static readonly string Root = FindRoot();

    /// <summary>The Markdown of this repository, and that of the folder <c>shared</c> next to it where there is one.</summary>
    public static TheoryData<string> Files()
    {
        var files = new TheoryData<string>();
        foreach (string folder in (string[])[Root, Path.Combine(Root, "..", "shared")])
            if (Directory.Exists(folder)) AddFiles(files, folder);
        return files;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Real_texts_are_read_as_Markdig_reads_them(string file)
    {
        string text = Plain(File.ReadAllText(Path.Combine(Root, file)));
        Assert.Equal(MarkdigFacts.Of(text, exact: true), ScannerFacts.Of(text, exact: true));
    }

    [Fact]
    public void Random_texts_are_read_as_Markdig_reads_them()
    {
        var random = new Random(1);
        int same = 0;
        const int rounds = 8_000;
        for (int round = 0; round < rounds; round++)
        {
            string text = RandomMarkdown.Of(random, 1 + random.Next(6));
            if (MarkdownScanner.Scan(text).FrontMatter != default) continue;
            List<string> theirs = MarkdigFacts.Of(text, exact: false), ours = ScannerFacts.Of(text, exact: false);
            if (theirs.SequenceEqual(ours)) same++;
            else if (MarkdigQuirks.Explaining(text, theirs.Except(ours).ToList(), ours.Except(theirs).ToList()) is null)
                Assert.Equal((text, theirs), (text, ours));
        }

        Assert.InRange(same, rounds * 98 / 100, rounds);
    }

    /// <summary>Front matter and a byte order mark are none of CommonMark's; without them every line keeps its place.</summary>
    private static string Plain(string text)
    {
        TextSpan front = MarkdownScanner.Scan(text).FrontMatter;
        int end = front == default ? 0 : text.IndexOf('\n', front.End + 1) + 1;
        return string.Concat(text.AsSpan(0, end).ToString().Where(c => c == '\n').Concat(text.AsSpan(end).TrimStart('\ufeff').ToString()));
    }

    private static void AddFiles(TheoryData<string> files, string folder)
    {
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (string file in Directory.EnumerateFiles(folder, "*.md", everywhere).Order(StringComparer.Ordinal))
        {
            string relative = Path.GetRelativePath(Root, file).Replace('\\', '/');
            if (!relative.Split('/').Any(part => part is "node_modules" or "bin" or "obj" or "dist" or ".cache" or ".git")) files.Add(relative);
        }
    }

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "FlaskPrepLsp.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
