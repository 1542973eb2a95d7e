using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>The ways in which people mark questions, each with what could be taken for one and is none.</summary>
public sealed class FamilyTests
{
    [Theory]
    [InlineData("## 1. What is A?\n\nIt is.\n\n## 2. Why B?\n\nBecause.\n\n### 1. A step\n", "1 What is A? +|5 Why B? +")]
    [InlineData("1. ### What is A?\n\n   It is.\n\n   ## 1. Syntax:\n\n   x\n\n2. ### Why B?\n", "1 What is A? +|9 Why B? -")]
    [InlineData("# Bank\n\n### What is A?\n\nIt is.\n\n### Closures\n\nThey close.\n\n### References\n\n- x\n", "3 What is A? +|7 Closures +")]
    [InlineData("### Q. Write a function\n\n- a note\n\n### Q. Queue two\n", "1 Write a function +|5 Queue two -")]
    [InlineData("Q: What is A?\nA: It is.\n\nQ: Why B?\nA:\n", "1 What is A? +|4 Why B? -")]
    [InlineData("**Question 1: What is A?**\n\n**Answer:** It is.\n\n**Question 2: Why B?**\n", "1 What is A? +|5 Why B? -")]
    [InlineData("-1. Question: Explain A.\nSolution:\nIt is.\n\n-2. Question: Explain B.\n", "1 Explain A. +|5 Explain B. -")]
    [InlineData("<details>\n<summary>1. What is A?</summary>\n\n#### A\n\nIt is.\n\n</details>\n\n<details><summary><b>2. Why B?</b></summary>\n\n</details>\n", "2 What is A? +|10 Why B? -")]
    [InlineData("## What is A?\n\n<details><summary>Answer</summary>\n\nIt is.\n\n</details>\n\n## Why B?\n\n<details><summary>Answer</summary>\n</details>\n", "1 What is A? +|9 Why B? -")]
    [InlineData("**What is A?** 👶\n\nIt is.\n**Bias** is one.\n\n**Why B? ‍⭐️**\n\nAnswer here\n", "1 What is A? +|6 Why B? -")]
    [InlineData("1. **What is A?**  \n   It is.\n2. **Why B?**\n", "1 What is A? +|3 Why B? -")]
    [InlineData("1. What is A?\nAnswer: It is.\n\n2. Why B?\nAnswer:\n\nOne\nTwo\n3. How C?\n", "1 What is A? +|4 Why B? +|9 How C? -")]
    [InlineData("\t1.\tWhat is A?\nIt is.\n\n\t2.\tWhy B?\n\t3.\tHow C?\n", "1 What is A? +|4 Why B? -|5 How C? -")]
    [InlineData("* What is A?\n* Explain B.\n  * And why?\n* ```ls```\n* How C?\n", "1 What is A? -|2 Explain B. +|5 How C? -")]
    [InlineData("- Q1) What is A?\n  - A: It is.\n- Q2) Why B?\n", "1 What is A? +|3 Why B? -")]
    [InlineData("- [ ] What is A?\n- [x] Why B?\n", "1 What is A? -|2 Why B? -")]
    [InlineData("###### 1. What's the output?\n\n```js\nx\n```\n\n- A: `1`\n- B: `2`\n\n<details><summary><b>Answer</b></summary>\n\n#### Answer: B\n\n</details>\n\n---\n\n###### 2. Why?\n", "1 What's the output? +|18 Why? -")]
    [InlineData("What is A?::It is.\nWhy B?::Because.\nstd::vector is C++\n", "1 What is A? +|2 Why B? +")]
    [InlineData("What is A?\n?\nIt is.\n\nName B\n?\nBecause.\n", "1 What is A? +|5 Name B +")]
    [InlineData("<h2>Bank</h2>\n\n<h3>1. What is A?</h3>\n\nIt is.\n\n<h3>2. Why B?</h3>\n\nBecause.\n", "3 What is A? +|7 Why B? +")]
    [InlineData("## Table of Contents\n\n1. [What is A?](#a)\n2. [Why B?](#b)\n\n## Questions\n\n1. What is A?\n2. Why B?\n", "8 What is A? -|9 Why B? -")]
    [InlineData("### JavaScript\n\n* [What is A?](#a)\n* [Why B?](#b)\n\n### What is A?\n\nIt is.\n\n[⬆ Back to top](#top)\n\n### Why B?\n\n**[⬆](#top)**\n", "6 What is A? +|12 Why B? -")]
    [InlineData("1. 什么是 A？\n\n   它是。\n\n2. 为什么 B？\n", "1 什么是 A？ +|5 为什么 B？ -")]
    [InlineData("## ¿Qué es A?\n\nEs.\n\n## ¿Por qué B?\n\nPorque.\n", "1 ¿Qué es A? +|5 ¿Por qué B? +")]
    [InlineData("## Что такое A?\n\nЭто.\n\n## Почему B?\n", "1 Что такое A? +|5 Почему B? -")]
    [InlineData("> What is A?\n\nIt is.\n\n> Why B?\n\n> Explain C in\n> two lines.\n\n**Answer:** x\n", "1 What is A? +|5 Why B? -|7 Explain C in +")]
    [InlineData("What is A?\nAnswer: It is.\n\nWhy B?\nAnswer: It was.\nHow C?\nAnswer:\n", "1 What is A? +|4 Why B? +|6 How C? -")]
    [InlineData("What is A?\n\n<details><summary>Answer</summary>\n\nIt is.\n\n</details>\n\nExplain B\n\n<details><summary>Answer</summary>\n\nx\n\n</details>\n", "1 What is A? +|9 Explain B +")]
    [InlineData("# Questions\n\nWhat is A?\n\nIt is.\n\nWhy B?\nIt was so. Why not?\nHow C?\n", "3 What is A? +|7 Why B? +|9 How C? -")]
    [InlineData("# Questions\n\n| # | Question | Answer |\n|---|:--|---|\n| 1 | What is A? | It is `a|b`. |\n| 2 | Why B \\| C? |  |\n", "5 What is A? +|6 Why B \\| C? -")]
    [InlineData("| Question | Level |\n|---|---|\n| What is A? | Easy |\n| Why B? | Hard |\n", "3 What is A? -|4 Why B? -")]
    [InlineData("What is A?;; It is.\n\nWhy B?;;Because.\n\n```c\nfor (;;) {}\n```\n", "1 What is A? +|3 Why B? +")]
    [InlineData("tags:: cards\n\n- #card What is A?\n  collapsed:: true\n  - It is.\n- Name B #card\n  - Because.\n", "3 What is A? +|6 Name B +")]
    [InlineData("第 1 题：什么是 A？\n\n它是。\n\n第 2 题：B\n", "1 什么是 A？ +|5 B -")]
    [InlineData("- **Question**: What is A?\n  - **Answer**: It is.\n- **Question**: B\n  - **Answer**: x\n", "1 What is A? +|3 B +")]
    [InlineData("Q:\nWhat is A?\n\nA:\nIt is.\n\n---\nQ:\nName B\n\nA:\nx\n", "1 What is A? +|8 Name B +")]
    [InlineData("# My project\n\nIt does things.\n\n## Installation\n\n1. Clone it\n2. Build it\n\n## License\n\nMIT\n", "")]
    [InlineData("- milk\n- eggs\n- bread\n", "")]
    [InlineData("# Notes\n\nWhy do I write this? Because.\n\n1. Open the file.\n2. Close the file.\n", "")]
    public void Questions_are_found_in_each_family(string text, string expected)
    {
        foreach (var newLine in (string[])["\n", "\r\n"])
            Assert.Equal(expected, string.Join('|', Read(text.ReplaceLineEndings(newLine)).Select(question => $"{question.Line + 1} {question.Title} {(question.HasAnswer ? '+' : '-')}")));
    }

    [Theory]
    [InlineData("1. [E] What is A?\n2. [Hard] Why B?\n3. How C? `[Medium]`\n")]
    [InlineData("## What is A? (Easy)\n\nx\n\n## Why B? [Hard]\n\nx\n\n## [M] How C?\n\nx\n")]
    public void A_level_is_read_from_a_mark(string text) =>
        Assert.Equal([QuestionLevels.Basic, QuestionLevels.Advanced, QuestionLevels.Intermediate], Read(text).Select(question => question.Levels));

    [Fact]
    public void A_level_is_read_from_the_section()
    {
        var questions = Read("## Simple Linux Questions\n\n* What is A?\n\n## Hard ones\n\n* Why B?\n");
        Assert.Equal([QuestionLevels.Basic, QuestionLevels.Advanced], questions.Select(question => question.Levels));
        Assert.Equal(["Simple Linux Questions", "Hard ones"], questions.Select(question => question.Section));
    }

    private static IReadOnlyList<Question> Read(string text) =>
        BankReader.Read("bank", DocumentUri.FromPath("/bank.md"), new SourceText(text), BankSidecar.Empty).Questions;
}
