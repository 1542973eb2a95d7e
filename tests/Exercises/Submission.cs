using System.Text.RegularExpressions;
using FlaskPrep.Tests.Architecture;

namespace FlaskPrep.Tests.Exercises;

/// <summary>A piece of code as somebody may hand it in, and whether it is right: <c>submissions/*.txt</c>, each under a line <c>=== Q4 pass: its name</c>.</summary>
public sealed partial record Submission(string Question, bool IsRight, string Name, string Code)
{
    private static readonly string Folder = Repository.PathOf("tests", "Exercises", "submissions");

    public static IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*.txt").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    public static IReadOnlyList<Submission> In(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");
        var heads = Head().Matches(text);
        return
        [
            .. heads.Select((head, index) => new Submission(
                head.Groups["question"].Value, head.Groups["verdict"].Value == "pass", head.Groups["name"].Value,
                text[(head.Index + head.Length)..(index + 1 < heads.Count ? heads[index + 1].Index : text.Length)])),
        ];
    }

    [GeneratedRegex(@"^=== (?<question>\w+) (?<verdict>pass|fail): (?<name>.*)\n", RegexOptions.Multiline)]
    private static partial Regex Head();
}
