using System.Text.RegularExpressions;

namespace FlaskPrep.Tests.Architecture;

/// <summary>Files stay short, and are named like what is in them.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 350;
    private const int MedianLines = 100;

    [Fact]
    public void No_file_is_long_and_most_are_short()
    {
        var lines = Repository.SourcesIn("server").Concat(Repository.SourcesIn("tests"))
            .Select(file => (File: file, Count: File.ReadLines(Repository.PathOf(file)).Count())).ToList();
        Assert.DoesNotContain(lines, file => file.Count > MostLines);
        Assert.True(lines.Select(file => file.Count).Order().ElementAt(lines.Count / 2) < MedianLines);
    }

    [Fact]
    public void A_file_holds_one_type_and_is_named_like_it()
    {
        foreach (var file in Repository.SourcesIn("server").Concat(Repository.SourcesIn("tests")))
        {
            var types = TopLevelType().Matches(File.ReadAllText(Repository.PathOf(file))).Select(match => match.Groups["name"].Value).ToList();
            if (Path.GetFileName(file) != "Program.cs")
                Assert.True(types is [var type] && type == Path.GetFileNameWithoutExtension(file), $"{file} holds {string.Join(", ", types)}");
        }
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (var file in Repository.SourcesIn("server").Where(file => Path.GetFileName(file) != "Program.cs"))
        {
            var expected = $"namespace FlaskPrep.{Path.GetDirectoryName(file)!["server/".Length..].Replace('\\', '/').Replace('/', '.')};";
            Assert.True(File.ReadLines(Repository.PathOf(file)).Contains(expected), $"{file}: {expected}");
        }
    }

    // A type inside another is indented, so the start of the line tells them apart.
    [GeneratedRegex(@"^(?:(?:public|internal|file|static|sealed|abstract|readonly|partial|ref|unsafe)\s+)*(?:class|record(?:\s+struct|\s+class)?|struct|interface|enum|delegate\s+[\w<>\[\]?.]+(?:<[^\n(]*>)?)\s+(?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TopLevelType();
}
