using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>What real banks have in them that could be taken for a question, or could hide one: each trap in small, with every line end, with and without a mark.</summary>
public sealed class TrapTests
{
    public static TheoryData<string, string, string> Traps => new()
    {
        { "numbers that begin anew in each section", "## Docker\n\n1. What is A?\n   - x\n2. Why B?\n\n## Git\n\n1. What is C?\n2. Why D?\n   - x\n", "3 What is A? +|5 Why B? -|9 What is C? -|10 Why D? +" },
        { "a question without its label among labelled ones", "1. What is A?\nAnswer: x\n\n2. What is B?\nAnswer: x\n3. What is C?\nIt is.\n\n4. What is D?\nAnswer: x\n", "1 What is A? +|4 What is B? +|6 What is C? +|9 What is D? +" },
        { "headings of the same level in an answer's code", "## What is A?\n\n```md\n## What is not?\n<h1>Nor this?</h1>\n```\n\n## Why B?\n\nx\n", "1 What is A? +|8 Why B? +" },
        { "a contents list under headings like the questions'", "## Contents\n\n### JavaScript\n\n- [What is A?](#what-is-a)\n- [Why B?](#why-b)\n\n## JavaScript\n\n### What is A?\n\nx\n\n### Why B?\n\nx\n", "10 What is A? +|14 Why B? +" },
        { "a title that occurs twice", "## 1. How do you deal with sparse data?\n\nx\n\n## 2. Why B?\n\nx\n\n## 3. How do you deal with sparse data?\n\ny\n", "1 How do you deal with sparse data? +|5 Why B? +|9 How do you deal with sparse data? +" },
        { "topics among questions", "## 1. What is A?\n\nx\n\n## 2. Define variance\n\nx\n\n## 3. RNN and LSTM\n\nx\n\n## 4. Why B?\n\nx\n", "1 What is A? +|5 Define variance +|9 RNN and LSTM +|13 Why B? +" },
        { "a placeholder for an answer", "**What is A? 👶**\n\nAnswer here\n\n**Why B? ⭐️**\n\nTo be completed.\n\n**How C? 🚀**\n\nx\n", "1 What is A? -|5 Why B? -|9 How C? +" },
        { "bold words that begin a paragraph of an answer", "**What is A?**\n\n**Bias** is one. **Variance** is another.\n\n**What is B?**\n\n**Both** of them.\n", "1 What is A? +|5 What is B? +" },
        { "foreword, contributing, license", "## Foreword\n\nWhy this list? Because.\n\n## Contributing\n\nx\n\n## What is A?\n\nx\n\n## Why B?\n\nx\n\n## License\n\nMIT\n", "9 What is A? +|13 Why B? +" },
        { "a list of links at the end", "### What is A?\n\nx\n\n### Why B?\n\nx\n\n### Other Answers\n\n- [here](https://a.example)\n- [there](https://b.example)\n", "1 What is A? +|5 Why B? +" },
        { "lines of another language before the first question", "import X from './x'\n\n<TOCInline toc={props.toc} />\n\n:::info\nhello\n:::\n\n### What is A?\n\nx\n\n### Why B?\n\nx\n", "9 What is A? +|13 Why B? +" },
        { "the same title for many", "###### 1. What's the output?\n\n```js\n1\n```\n\n- A: 1\n\n###### 2. What's the output?\n\n```js\n2\n```\n\n- A: 2\n\n###### 3. What's the output?\n\n- A: 3\n", "1 What's the output? +|9 What's the output? +|17 What's the output? +" },
        { "a list of translations that unfolds", "<details><summary><b>See 18 Available Translations</b></summary>\n<p>\n\n- [Deutsch](de.md)\n\n</p>\n</details>\n\n###### 1. What is A?\n\nx\n\n###### 2. Why B?\n\nx\n", "9 What is A? +|13 Why B? +" },
        { "items that are nested by one blank", "* What is A?\n * a part\n * another part\n* Why B?\n* How C?\n", "1 What is A? +|4 Why B? -|5 How C? -" },
        { "contributors and references below bulleted questions", "## Questions\n\n* What is A?\n* Why B?\n* How C?\n\n## Contributors\n\n* Jane\n* Joe\n\n## Other Great References\n\n* [A list](https://a.example)\n", "3 What is A? -|4 Why B? -|5 How C? -" },
        { "a bank's name over links that ask", "# My blog\n\n### Q&A\n\n- [What is A?](https://a.example)\n- [Why B?](https://b.example)\n- [How C?](https://c.example)\n", "" },
        { "a tab that makes code", "\t1.\tWhat is A?\nx\n\n\t2.\tWhy B?\n\t\u2022\tx\n\n\t3.\tHow C?\n", "1 What is A? +|4 Why B? +|7 How C? -" },
        { "steps of contributing", "1. What is A?\n\nx\n\n2. Why B?\n\nx\n\n3. How C?\n\nx\n\n## Contributing\n\n1. Forking the project\n2. Making changes\n3. Opening a pull request\n", "1 What is A? +|5 Why B? +|9 How C? +" },
        { "a table that repeats the questions", "| No. | Questions |\n| --- | --- |\n| 1 | [What is A?](#a) |\n| 2 | [Why B?](#b) |\n\n1. ### What is A?\n\n   x\n\n2. ### Why B?\n\n   x\n", "6 What is A? +|10 Why B? +" },
        { "another level for one of them", "1. ### What is A?\n\n   x\n\n2. #### Why B?\n\n   x\n\n3. ### How C?\n\n   x\n", "1 What is A? +|5 Why B? +|9 How C? +" },
        { "numbers of other widths", "1.  ### What is A?\n\n    x\n\n10.   ### Why B?\n\n    x\n\n100.   ### How C?\n\n       x\n", "1 What is A? +|5 Why B? +|9 How C? +" },
        { "a fence that ends with its item", "1. ### What is A?\n\n   ```js\n   x\n\n2. ### Why B?\n\n   x\n\n3. ### How C?\n\n   x\n", "1 What is A? +|6 Why B? +|10 How C? +" },
        { "a disclaimer behind the last one", "## 1. What is A?\n\nx\n\n## 2. Why B?\n\n## Disclaimer\n\nThis is no advice.\n", "1 What is A? +|5 Why B? -" },
        { "buttons between the questions", "### What is A?\n\nx\n\n**[⬆ Back to Top](#table-of-contents)**\n\n### Why B?\n\n**[⬆ Back to Top](#table-of-contents)**\n", "1 What is A? +|7 Why B? -" },
        { "a quote that asks", "## What is A?\n\n> Why do you ask?\n\nx\n\n## Why B?\n\nx\n", "1 What is A? +|7 Why B? +" },
        { "choices that look like questions", "**1. What is A?**\n\nA. What?\nB. Why?\n\nAnswer: A\n\n**2. Why B?**\n\nA. Who?\nB. How?\n\nAnswer: B\n", "1 What is A? +|8 Why B? +" },
        { "another script, numbered", "1. 什么是 A？\n\n   它是。\n\n2. 请解释 B 的原理\n\n   它是。\n\n3. A 和 B 的区别\n", "1 什么是 A？ +|5 请解释 B 的原理 +|9 A 和 B 的区别 -" },
        { "another script, headings", "### Что такое замыкание?\n\nЭто.\n\n### Расскажите про event loop\n\nЭто.\n\n### Лицензия\n\nMIT\n", "1 Что такое замыкание? +|5 Расскажите про event loop +" },
        { "another script, labels", "質問1：Aとは何ですか？\n回答：これです。\n\n質問2：Bはなぜですか？\n回答：これです。\n", "1 Aとは何ですか？ +|4 Bはなぜですか？ +" },
        { "another script, bold items", "1. **Was ist A?**\n\n   Es ist.\n\n2. **Erkläre B.**\n\n   Es ist.\n", "1 Was ist A? +|5 Erkläre B. +" },
        { "parts that come again in each answer", "# EF Guide\n\n## 1. What is A?\n\n### What is it?\n\nx\n\n### Why do we use it?\n\nx\n\n## 2. A vs B\n\n### What is it?\n\nx\n\n### Why do we use it?\n\nx\n\n## 3. How C?\n\n### What is it?\n\nx\n\n### Why do we use it?\n\nx\n", "3 What is A? +|13 A vs B +|23 How C? +" },
        { "a word for a question over a topic, with questions in its answer", "# Operations\n\n" + Scenario(1, "The broken run") + Scenario(2, "The slow run") + Scenario(3, "The wrong run") + Scenario(4, "The long run") + Scenario(5, "The last run"), "3 The broken run -|11 The slow run -|19 The wrong run -|27 The long run -|35 The last run -" },
        { "ticks that were lost on their way", "## 1. What is A?\n\n* ? in a filter\n* ? in a join\n\n## 2. Why B?\n\n* ? in a sort\n* ? in a sum\n", "1 What is A? +|6 Why B? +" },
        { "a link behind a title in bold", "* **What is A?** - [read here](https://a.example)\n* **Explain B.** - [read here](https://b.example)\n* **How C?** → [c](c.md) + [d](d.md)\n", "1 What is A? +|2 Explain B. +|3 How C? +" },
        { "answered bullets that are headings", "# Questions\n\n* #### What is A?\n\n  x\n\n* Why B?\n* #### How C?\n\n  x\n\n* Who D?\n", "3 What is A? +|7 Why B? -|8 How C? +|12 Who D? -" },
        { "a name over what is asked", "# Interview questions\n\n#### Globals\nWhy are they bad?\n\n#### Law of Demeter\nIt is a law. Would you break it?\n\n#### Null\nHow do you do without?\n\n#### Singleton\nCan you write one?\n\n#### Goto\nIs it bad?\n", "3 Globals -|6 Law of Demeter -|9 Null -|12 Singleton -|15 Goto -" },
        { "chapters of contents that are headings", "# Guide\n\n## Table of Contents\n\n### [1. A](#a)\n\n### [2. B](#b)\n\n## A\n\n### What is A?\n\nx\n\n## B\n\n### Why B?\n\nx\n", "11 What is A? +|17 Why B? +" },
        { "items in HTML", "<h2>Contents</h2>\n<ol>\n<li><a href=\"#a\">What is A?</a></li>\n</ol>\n\n<h2>A</h2>\n<ul>\n<li>What is A?</li>\n<li>Why B?\n<ul><li>Where?</li></ul></li>\n<li>How C?</li>\n</ul>\n", "8 What is A? -|9 Why B? +|11 How C? -" },
        { "a rule right below an answer", "**1. What is A?**\n\nIt is what it is.\n---\n\n**2. Why B?**\n\nBecause of that.\n---\n", "1 What is A? +|6 Why B? +" },
        { "lists of what the author offers", "# Questions\n\n## What you get\n\n* answers\n* videos\n* a book\n\n## Basics\n\n* What is A?\n* Why B?\n* How C?\n* Who D?\n\n## Links\n\n* our site\n* our shop\n", "11 What is A? -|12 Why B? -|13 How C? -|14 Who D? -" },
        { "a group of nested questions", "# Questions\n\n* What is A?\n* Streams:\n  * Why B?\n  * How C?\n* Who D?\n", "3 What is A? -|5 Why B? -|6 How C? -|7 Who D? -" },
        { "a section about links", "## HTML Links\n\n1. **What is A?**\n   x\n2. **Why B?**\n   x\n3. **How C?**\n   x\n", "3 What is A? +|5 Why B? +|7 How C? +" },
        { "headings in what unfolds", "### What is A?\n\n<details><summary>Answer</summary>\n\n### B\n\nx\n\n## C\n\nx\n</details>\n\n### Why D?\n\n<details><summary>Answer</summary>\n\n# E\n\nx\n</details>\n", "1 What is A? +|14 Why D? +" },
        { "headings in an answer that unfolds", "<details><summary>1. What is A?</summary>\n\n## Advantages\n\nx\n\n## Disadvantages\n\nx\n\n</details>\n\n<details><summary>2. Why B?</summary>\n\n# C\n\nx\n\n</details>\n", "1 What is A? +|13 Why B? +" },
        { "the end of what unfolds right below a paragraph", "<details><summary>What is A?</summary><b>\n\nx\n</b></details>\n\n<details><summary>You have to B. Describe how.</summary><b>\n\nx\n</b></details>\n", "1 What is A? +|6 You have to B. Describe how. +" },
        { "numbers without a mark", "## 1 What is A?\n\nx\n\n## 2 B and C\n\nx\n\n## 3 Why D?\n\nx\n", "1 What is A? +|5 B and C +|9 Why D? +" },
        { "numbers of two parts", "### 1.1 What is A?\n\nx\n\n### 1.2 B\n\nx\n\n### 2.1 Why C?\n\nx\n", "1 What is A? +|5 B +|9 Why C? +" },
        { "letters before numbers", "### A1. What is A?\n\nx\n\n### A2. B\n\nx\n\n### A3. How C?\n\nx\n\n### D1. Why D?\n\nx\n", "1 What is A? +|5 B +|9 How C? +|13 Why D? +" },
        { "letters behind a number", "## 1. What is A?\n\nx\n\n## 1a. Why B?\n\nx\n\n## 2. How C?\n\nx\n", "1 What is A? +|5 Why B? +|9 How C? +" },
        { "half of a mark for bold", "**Q1. What is A?\n\nx\n\n**Q2. Why B?**\n\nx\n", "1 What is A? +|5 Why B? +" },
        { "follow-up questions instead of an answer", "# Questions\n\n- What is A?\n  - And why is it so?\n- Why B?\n  - It is so.\n", "3 What is A? -|5 Why B? +" },
        { "an answer that ends with a question", "# Questions\n\n### Globals\n\nThey are everywhere.\n\nThey hide ties.\n\nNobody finds them.\n\nTests need them.\n\nSo who would want them?\n\n### What is A?\n\nx\n\n### Why B?\n\nx\n", "3 Globals +|15 What is A? +|19 Why B? +" },
        { "the code that is asked about", "# Questions\n\n### What does this code print?\n\n```js\n1\n```\n\n### Write a loop\n\n```js\n2\n```\n\n### Explain the following:\n\n```js\n3\n```\n\nIt is three.\n", "3 What does this code print? -|9 Write a loop +|15 Explain the following: +" },
        { "choices without a key", "1. What is A?\n\n   - A. one\n   - B. two\n\n2. Why B?\n\n   - A. one\n   - **B. two**\n\n3. How C?\n\n   - A. one\n   - B. two\n\n   Answer: B\n", "1 What is A? -|6 Why B? +|11 How C? +" },
        { "places that wait for an answer", "## What is A?\n\n```\n[ write here ]\n```\n\n## Why B?\n\n```rust\ntodo!()\n```\n\n## How C?\n\n...\n\n## Who D?\n\n```\n```\n\n## When E?\n\n[an index]\n", "1 What is A? -|7 Why B? -|13 How C? -|17 Who D? -|22 When E? -" },
        { "a list of contents without links", "# Collections\n\n## Questions\n\n1. What is A?\n2. Why B?\n3. How C?\n\n## Answers\n\n### 1. What is A?\n\nx\n\n### 2. Why B?\n\nx\n\n### 3. How C?\n\nx\n", "11 What is A? +|15 Why B? +|19 How C? +" },
        { "a link among the questions", "1. What is A?\n   x\n2. How B?\n   x\n3. [Why is C so?](https://c.example)\n4. Who D?\n   x\n5. When E?\n   x\n", "1 What is A? +|3 How B? +|5 [Why is C so?](https://c.example) -|6 Who D? +|8 When E? +" },
        { "a link behind a title", "- 1. What is A - [link](https://a.example)\n- 2. Why B? - [link](https://b.example)\n", "1 What is A +|2 Why B? +" },
        { "another mark below the last one", string.Concat(Enumerable.Range(1, 10).Select(number => $"## What is A{number}?\n\nx\n\n")) + string.Concat(Enumerable.Range(1, 8).Select(number => $"- [ ] What is B{number}?\n")), string.Concat(Enumerable.Range(0, 10).Select(number => $"{(number * 4) + 1} What is A{number + 1}? +|")) + string.Join('|', Enumerable.Range(1, 8).Select(number => $"{number + 40} What is B{number}? -")) },
        { "topics in a bank by name", "# Unity\n\n## A\n\nx\n\n## B\n\nx\n\n## C\n\nx\n\n## D\n\nx\n\n## E\n\nx\n", "3 A +|7 B +|11 C +|15 D +|19 E +" },
        { "a level before the title", "1. [E] What is A?\n2. [Hard] Why B?\n3. [M] How C?\n", "1 What is A? -|2 Why B? -|3 How C? -" },
        { "another script, numbers in words", "## 第一题：什么是 A？\n\nx\n\n## 第二十题、B\n\nx\n", "1 什么是 A？ +|5 B +" },
        { "another script, labels of a letter", "### ש. מה זה A?\n\nת. זה.\n\n### ש.איך B?\n\nת. כך.\n", "1 מה זה A? +|5 איך B? +" },
        { "another script, headings without marks", "# FE-interview\n\n## CSS\n\n### A 有哪些\n\nx\n\n### B 的区别\n\nx\n\n### C\n\nx\n\n### 如何 D\n\nx\n\n### E\n\nx\n", "5 A 有哪些 +|9 B 的区别 +|13 C +|17 如何 D +|21 E +" },
        { "another script, bullets", "- ما هو A؟\n  - هو.\n- لماذا B؟\n  - لأن.\n- كيف C؟\n", "1 ما هو A؟ +|3 لماذا B؟ +|5 كيف C؟ -" },
    };

    private static string Scenario(int number, string title) => $"## Question {number}: {title}\n\nIt ran.\n\n- Why did it?\n- How would you know?\n- What then?\n\n";

    [Theory]
    [MemberData(nameof(Traps))]
    public void Nothing_is_taken_that_is_no_question_and_none_is_missed(string trap, string text, string expected)
    {
        foreach (var mark in (string[])["", "\uFEFF"])
        foreach (var newLine in (string[])["\n", "\r\n", "\r"])
        {
            var questions = BankReader.Read("bank", DocumentUri.FromPath("/traps.bank.md"), new SourceText(mark + text.ReplaceLineEndings(newLine)), BankSidecar.Empty).Questions;
            Assert.True(
                expected == string.Join('|', questions.Select(question => $"{question.Line + 1} {question.Title} {(question.HasAnswer ? '+' : '-')}")),
                $"{trap}: {string.Join('|', questions.Select(question => $"{question.Line + 1} {question.Title} {(question.HasAnswer ? '+' : '-')}"))}");
        }
    }
}
