using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Rules;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Notes;

/// <summary>Whatever a text holds: four times the text takes about four times as long to read, to search and to inspect, never sixteen times.</summary>
[Collection(LinearTime.Name)]
public sealed class LinearReadingTests
{
    private const int Size = 25_000;
    private const int Times = 4;

    public static TheoryData<string> Hostile =>
    [
        "<!-- flaskprep-disable", "<!-- flaskprep-disable-next-line -->\n", "<!-- flaskprep-disable-line --> ", "<!-- flaskprep-disable x -->\n", "```\n<!-- flaskprep-disable-next-line -->\n",
        "[[Q99]] ", "[[Q99]]\n\n", "Jinga2 ", "Jinga2\n", "{{ ", "{{ x }} ", "Flask ", "session ", "the session is stored on ", "In Flask the session is stored on the server ",
        "FLASK_ENV=x ", "FLASK_ENV=x\n\n", "Q1. What?\n\n", "## 1. What?\n\n", "Q1 ", "a-", "app.", "> ", "- ", "# a\n", "---\na: b\n", "`", "[[", "]]", "*", "\U0001F600 ",
        "  - What?\n", "> > > What?\n", "## What?\n", "1. What is A?\n", "\t1.\tWhat?\n", "What?::", "What?\n?\n", "<details><summary>What?", "<h3>What?", "<li>", "<li>\n", "<li>What?</li>\n", "**What?** ", "* [What?](#a)\n", "What ⭐",
        "> What is A?\n\n", "What is A?\nAnswer: a\n\n", "A. a\nB. b\n", "What is A?\n\n", "<details><summary>a</summary>\n\n", "- #card What?\n", "What is A?;;a\n", "## 3 What?\n", "1. [What?](http://a)\n",
        "- What?\n  - Why?\n", "## What?\n\n```\nx\n```\n", "第1题：a\n", "## a\n\n- b\n", "## What?\n\n- b:\n  - Why?\n", "## 1. What?\n\nWhy not?\n\n", "## a\n\n1. What?\n2. Why?\n", "**Q. a\n\n", "**a** [",
    ];

    public static TheoryData<string> HostileKinds => [.. HostileText.Sizes.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Four_times_the_text_takes_about_four_times_as_long(string part) => Growth.AssertLinear(TextOf(part, Size), TextOf(part, Size * Times), Read);

    /// <summary>The texts that the scanner is tried with, as banks.</summary>
    [Theory]
    [MemberData(nameof(HostileKinds))]
    public void Four_times_the_bank_takes_about_four_times_as_long(string kind)
    {
        // The scanner is quick: what it takes milliseconds for is too much to be read in every way.
        var size = HostileText.Sizes[kind] / 8;
        Growth.AssertLinear(HostileText.Of(kind, size), HostileText.Of(kind, size * Times), ReadBank);
    }

    private static string TextOf(string part, int size) => "Flask: " + string.Concat(Enumerable.Repeat(part, size / part.Length));

    private static void Read(string text)
    {
        Inspector.Inspect(new World().Open(text), World.Uri);
        ReadBank(text);
    }

    private static void ReadBank(string text)
    {
        var bank = BankReader.Read("x", World.Uri, new SourceText(text), BankSidecar.Empty);
        Assert.All(bank.Questions, question => Assert.NotNull(question.KeyPoints));
        Assert.NotNull(bank.Terms);
    }
}
