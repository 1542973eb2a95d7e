using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Architecture;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>Real public banks with what a reader must find, in the folder <c>shared/banks</c> beside this repository; they are no part of it.</summary>
public sealed partial class RealBankTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "banks");

    /// <summary>The banks, or one empty name where the folder is not there: then there is nothing to compare.</summary>
    public static TheoryData<string> Banks => Directory.Exists(Folder)
        ? [.. Directory.EnumerateFiles(Folder, "*.expected.json").Select(file => Path.GetFileName(file)[..^".expected.json".Length]).Order()]
        : [""];

    [Theory]
    [MemberData(nameof(Banks))]
    public void Each_question_is_found_where_it_stands_and_nothing_else(string name)
    {
        if (name.Length == 0)
            return;
        var expected = JsonElement.Parse(File.ReadAllText(Path.Combine(Folder, $"{name}.expected.json"))).GetProperty("questions").EnumerateArray().ToList();
        var optional = expected.Where(IsOptional).Select(Line).ToHashSet();
        var found = Read(File.ReadAllText(Path.Combine(Folder, $"{name}.md"))).Where(question => !optional.Contains(question.Line + 1)).ToList();
        var wanted = expected.Where(question => !IsOptional(question)).ToList();
        Assert.Equal(wanted.Select(Line), found.Select(question => question.Line + 1));
        foreach (var (want, question) in wanted.Zip(found))
        {
            var title = Plain(want.GetProperty("title").GetString()!);
            var read = Plain(question.Title);
            if (want.TryGetProperty("titleContinues", out var goesOn) && goesOn.GetBoolean())
                Assert.StartsWith(read[..Math.Min(read.Length, title.Length)], title);
            else
                Assert.Equal(title, read);
            if (!want.TryGetProperty("doubt", out _))
                Assert.True(want.GetProperty("hasAnswer").GetBoolean() == question.HasAnswer, $"line {question.Line + 1}, {read}: {question.Answer}");
        }
    }

    [Fact]
    public void Other_line_ends_and_a_mark_at_the_beginning_change_nothing()
    {
        foreach (var name in Banks.Select(row => row.Data).Where(name => name.Length > 0))
        {
            var text = File.ReadAllText(Path.Combine(Folder, $"{name}.md")).ReplaceLineEndings("\n");
            var plain = Read(text).Select(question => (question.Line, question.Title, question.HasAnswer)).ToList();
            Assert.Equal(plain, Read(text.ReplaceLineEndings("\r\n")).Select(question => (question.Line, question.Title, question.HasAnswer)));
        }
    }

    private static IReadOnlyList<Question> Read(string text) =>
        BankReader.Read("bank", DocumentUri.FromPath("/bank.md"), new SourceText(text.TrimStart('\uFEFF')), BankSidecar.Empty).Questions;

    private static bool IsOptional(JsonElement question) => question.TryGetProperty("optional", out var optional) && optional.GetBoolean();

    private static int Line(JsonElement question) => question.GetProperty("line").GetInt32();

    private static string Plain(string title) =>
        Blanks().Replace(Marks().Replace(WebUtility.HtmlDecode(Tags().Replace(title, "")), ""), " ").Trim().ToLowerInvariant();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"[*_`~#\\\[\]()!>]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
