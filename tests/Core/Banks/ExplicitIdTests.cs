using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>An id in a comment at the marker counts before number and title.</summary>
public sealed class ExplicitIdTests
{
    [Theory]
    [InlineData("## 1. What is A? <!-- id: a -->\n\nIt is.\n\n## 2. Why B?\n", "a What is A?|Q2 Why B?")]
    [InlineData("## 1. What is A?\n<!-- id: a -->\n\nIt is.\n\n## 2. Why B?\n", "a What is A?|Q2 Why B?")]
    [InlineData("<!-- id: a -->\n## 1. What is A?\n\nIt is.\n\n<!-- id: b -->\n## 2. Why B?\n", "a What is A?|b Why B?")]
    [InlineData("1. What is A?\n<!-- id: a -->\n2. Why B?\n3. How C? <!-- id: c -->\n", "a What is A?|Q2 Why B?|c How C?")]
    [InlineData("**What is A?** <!--id:a-->\n\nIt is.\n\n**Why B?**\n\nSo.\n", "a What is A?|why-b Why B?")]
    [InlineData("## 1. What is A? <!-- id: x -->\n\nIt is.\n\n## 2. Why B? <!-- id: x -->\n", "x What is A?|x-2 Why B?")]
    [InlineData("## 1. What is A? <!-- id: not one -->\n\nIt is.\n\n## 2. Why B? <!-- id: [x] -->\n", "Q1 What is A?|Q2 Why B?")]
    [InlineData("## 1. What is A? <!-->\n\nIt is.\n\n## 2. Why B? <!--->\n", "Q1 What is A?|Q2 Why B?")]
    [InlineData("## 1. What is A?\n\nIt is.\n\n<!-- id: far -->\n\n## 2. Why B?\n", "Q1 What is A?|Q2 Why B?")]
    public void Ids_are_read(string bank, string expected)
    {
        foreach (var newLine in (string[])["\n", "\r\n", "\r"])
            Assert.Equal(expected, string.Join('|', Read(bank.ReplaceLineEndings(newLine)).Select(question => $"{question.Id} {question.Title}")));
    }

    [Fact]
    public void The_comment_is_no_answer()
    {
        Assert.All(Read("## 1. What is A?\n<!-- id: a -->\n\n## 2. Why B?\n<!-- id: b -->\n"), question => Assert.False(question.HasAnswer));
    }

    private static IReadOnlyList<Question> Read(string text) =>
        BankReader.Read("bank", DocumentUri.FromPath("/bank.md"), new SourceText(text), BankSidecar.Empty).Questions;
}
