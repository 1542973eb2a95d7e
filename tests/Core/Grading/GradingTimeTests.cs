using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>No reply takes the grader more than its length.</summary>
[Collection(LinearTime.Name)]
public sealed class GradingTimeTests
{
    private const int Size = 30_000;

    private static readonly Dictionary<string, Func<int, string>> Kinds = new()
    {
        ["one word"] = size => new('a', size),
        ["one sentence"] = size => Repeat("cookie session client signed ", size),
        ["sentences"] = size => Numbered("The cookie {0} is not signed, but the session is. ", size),
        ["typos"] = size => Numbered("cooki{0} sessio{0}n signe{0}d clien{0}t ", size),
        ["joints"] = size => Repeat("a-b.c_dE", size),
        ["humps"] = size => Repeat("sessionCookie", size),
        ["denials"] = size => Repeat("not and no or ", size),
        ["fences"] = size => Repeat("```\nsession\n", size),
        ["stops"] = size => Repeat(". ", size),
        ["items"] = size => Numbered("- cookie {0}\n", size),
        ["nothing"] = size => Repeat("( \n", size),
    };

    public static TheoryData<string> Names() => new(Kinds.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_reply_takes_about_four_times_as_long(string kind) =>
        Growth.AssertLinear(Kinds[kind](Size), Kinds[kind](Size * 4), reply => Replies.Grade("Q10", reply));

    private static string Repeat(string text, int size) => string.Concat(Enumerable.Repeat(text, size / text.Length));

    private static string Numbered(string text, int size) =>
        string.Concat(Enumerable.Range(0, size / text.Length).Select(number => text.Replace("{0}", Letters(number), StringComparison.Ordinal)));

    private static string Letters(int number) => $"{(char)('a' + (number % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number / 676 % 26))}";
}
