using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Banks;

/// <summary>The terms of a bank that nobody wrote terms for.</summary>
public sealed class DerivedTermsTests
{
    [Theory]
    [InlineData("What is a closure?", "closure")]
    [InlineData("What are Closures in JavaScript?", "Closures")]
    [InlineData("What is the purpose of the virtual DOM, and how is it built?", "virtual DOM")]
    [InlineData("Explain event delegation with an example.", "event delegation")]
    [InlineData("How does garbage collection work?", "garbage collection")]
    [InlineData("What do you understand by the term hoisting?", "hoisting")]
    [InlineData("What is the difference between a process and a thread?", "process|thread")]
    [InlineData("TCP vs UDP", "TCP|UDP")]
    [InlineData("Explain props and state", "props|state")]
    [InlineData("**What is `useEffect`?**", "useEffect")]
    [InlineData("¿Qué es un closure?", "closure")]
    [InlineData("Что такое замыкание?", "замыкание")]
    [InlineData("Was ist eine Closure?", "Closure")]
    [InlineData("Qu'est-ce qu'une fermeture ?", "fermeture")]
    public void A_title_tells_its_subjects(string title, string subjects)
    {
        var bank = Read($"## 1. {title}\n\nIt is something that one should know well.\n\n## 2. Why?\n\nBecause.\n");
        Assert.Equal(subjects.Split('|'), bank.Terms.Take(subjects.Split('|').Length).Select(term => term.Name));
    }

    [Theory]
    [InlineData("What are the advantages and disadvantages?")]
    [InlineData("Why would you do this at all?")]
    [InlineData("What is the best way to do it?")]
    [InlineData("How do you like it?")]
    [InlineData("What is it?")]
    [InlineData("What are the main differences?")]
    public void Everyday_words_are_no_terms(string title) => Assert.Empty(Read($"## 1. {title}\n\nIt depends on many things.\n").Terms);

    [Fact]
    public void The_question_that_asks_for_it_explains_a_term_better_than_one_that_uses_it()
    {
        var term = Term(Read("## 1. Why is React quick?\n\nIt has a **virtual DOM**.\n\n## 2. What is a virtual DOM?\n\nA tree in memory. It is compared.\n"), "virtual DOM");
        Assert.Equal(("Q2", "A tree in memory.", TermStrength.Strong), (term.Question, term.Definition, term.Strength));
    }

    [Fact]
    public void Of_equals_the_earlier_wins() =>
        Assert.Equal("Q1", Term(Read("## 1. One thing?\n\nCall `useMemo()` for it.\n\n## 2. Another thing?\n\nCall `useMemo(x)` for it, too.\n"), "useMemo").Question);

    [Fact]
    public void Another_term_is_defined_by_the_sentence_that_names_it() =>
        Assert.Equal(
            "There `flask_login` keeps the user.".Replace("`", ""),
            Term(Read("## 1. How does one log in?\n\nWith a form. There `flask_login` keeps the user. That is all.\n"), "flask_login").Definition);

    [Fact]
    public void A_definition_has_at_most_thirty_words()
    {
        var definition = Term(Read($"## 1. What is a closure?\n\nIt is {string.Join(' ', Enumerable.Repeat("very", 50))} long.\n"), "closure").Definition;
        Assert.Equal(30, definition.Split(' ').Length);
        Assert.EndsWith("…", definition);
    }

    [Theory]
    [InlineData("## 1. What is a closure?\n\n- A: a function\n- B: a door\n")]
    [InlineData("## 1. What is a closure?\n\nThese are its parts:\n\n- one\n")]
    [InlineData("## 1. What is a closure?\n")]
    public void Where_no_sentence_defines_it_there_is_no_definition(string bank) => Assert.Equal("", Term(Read(bank), "closure").Definition);

    [Theory]
    [InlineData("What is WSGI?", "WSGI", TermStrength.Strong)]
    [InlineData("What is event bubbling?", "event bubbling", TermStrength.Strong)]
    [InlineData("What is `before_request`?", "before_request", TermStrength.Strong)]
    [InlineData("What is a session?", "session", TermStrength.Weak)]
    [InlineData("What is `filter()`?", "filter", TermStrength.Weak)]
    [InlineData("What is README.md?", "README.md", TermStrength.Weak)]
    public void An_everyday_word_is_weak(string title, string name, TermStrength strength) =>
        Assert.Equal(strength, Term(Read($"## 1. {title}\n\nIt is a thing of its own.\n"), name).Strength);

    [Theory]
    [InlineData("What are closures?", "closure")]
    [InlineData("What is a closure?", "closures")]
    [InlineData("What is a proxy?", "proxies")]
    [InlineData("What are event queries?", "event query")]
    public void The_other_number_is_an_alias(string title, string alias) => Assert.Contains(alias, Read($"## 1. {title}\n\nThings.\n").Terms[0].Aliases);

    [Fact]
    public void A_word_in_the_sidecar_is_not_derived_again()
    {
        var written = new Term("closure", ["lexical closure"], [], [], "Q1", TermStrength.Strong, "Mine.", "");
        var bank = BankReader.Read("b", DocumentUri.FromPath("/b.bank.md"), new SourceText("## 1. What is a closure?\n\nTheirs.\n"), BankSidecar.Empty with { Terms = [written] });
        Assert.Equal("Mine.", Assert.Single(bank.Terms, term => term.Name == "closure").Definition);
    }

    [Fact]
    public void Where_all_terms_are_written_none_is_derived() =>
        Assert.Empty(BankReader.Read("b", DocumentUri.FromPath("/b.bank.md"), new SourceText("## 1. What is a closure?\n\nA thing.\n"), BankSidecar.Empty with { HasAllTerms = true }).Terms);

    private static Term Term(Bank bank, string name) => Assert.Single(bank.Terms, term => term.Name == name);

    private static Bank Read(string text) => BankReader.Read("b", DocumentUri.FromPath("/b.bank.md"), new SourceText(text), BankSidecar.Empty);
}
