using System.CommandLine;
using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Terms;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Seeds;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep bank [FILE...]</c>: what the reader sees in a bank, which may be a folder.</summary>
internal static class BankCommand
{
    public static Command Create(Terminal terminal)
    {
        var files = new Argument<string[]>("FILE") { Description = "question banks: files, folders with a question in each file, or names of built-in ones; flask-interview if none is named", Arity = ArgumentArity.ZeroOrMore };
        var format = FormatOption.Create();
        var terms = new Option<bool>("--terms") { Description = "show the terms that it explains, too" };
        var command = new Command("bank", "Show the questions that a bank holds") { files, terms, format };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(files) ?? [], parsed.GetValue(terms), parsed.IsJson(format)));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, bool terms, bool json)
    {
        var banks = new List<(string File, Bank Bank)>();
        var failed = false;
        foreach (var (file, bank, problem) in files.Length == 0 ? [BuiltIn(SeedFolder.FlaskInterview)] : files.Select(Read))
        {
            if (bank is not null)
                banks.Add((file, bank));
            if (problem is null)
                continue;
            terminal.Error.WriteLine($"flaskprep: {problem}");
            failed = true;
        }

        if (json)
            JsonOutput.Write(terminal.Output, writer => Write(writer, banks, terms));
        else
            foreach (var (file, bank) in banks)
                Write(terminal, file, bank, terms);
        return failed ? ExitCode.WrongUse : ExitCode.Fine;
    }

    private static (string File, Bank? Bank, string? Problem) BuiltIn(string name)
    {
        var (bank, problems) = SeedFolder.BuiltIn.ReadBank(name);
        return (bank?.Uri.Path ?? name, bank, problems.Count == 0 ? null : string.Join("; ", problems));
    }

    private static (string File, Bank? Bank, string? Problem) Read(string file)
    {
        if (SeedFolder.BankNames.Contains(file) && !Path.Exists(file))
            return BuiltIn(file);
        if (BankFolder.Read(file) is var (folder, problems))
            return (file, folder, problems);
        var (bank, problem) = BankFile.Read(file);
        return (file, bank, problem);
    }

    private static void Write(Terminal terminal, string file, Bank bank, bool terms)
    {
        terminal.Output.WriteLine(terminal.Bold($"{file}: {Counted.Of(bank.Questions.Count, "question")}"));
        string? section = null;
        foreach (var question in bank.Questions)
        {
            if (question.Section != section)
                terminal.Output.WriteLine(terminal.Dim($"  {section = question.Section}"));
            var note = question.HasAnswer ? "" : terminal.Dim("  (no answer)");
            terminal.Output.WriteLine($"  {question.Id,-5} {question.Title}{note}");
        }

        foreach (var term in terms ? bank.Terms : [])
            terminal.Output.WriteLine($"  {terminal.Bold(term.Name)}  {terminal.Dim(term.Question ?? "")}  {term.Definition}");
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<(string File, Bank Bank)> banks, bool terms)
    {
        writer.WriteStartArray();
        foreach (var (file, bank) in banks)
        {
            writer.WriteStartObject();
            writer.WriteString("file", file);
            writer.WriteStartArray("questions");
            foreach (var question in bank.Questions)
                Write(writer, question);
            writer.WriteEndArray();
            if (terms)
                Write(writer, bank.Terms);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Term> terms)
    {
        writer.WriteStartArray("terms");
        foreach (var term in terms)
        {
            writer.WriteStartObject();
            writer.WriteString("term", term.Name);
            writer.WriteString("question", term.Question);
            writer.WriteString("strength", term.Strength == TermStrength.Strong ? "strong" : "weak");
            writer.WriteString("definition", term.Definition);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Question question)
    {
        writer.WriteStartObject();
        writer.WriteString("id", question.Id);
        if (question.Number is { } number)
            writer.WriteNumber("number", number);
        else
            writer.WriteNull("number");
        writer.WriteString("title", question.Title);
        writer.WriteString("section", question.Section);
        writer.WriteString("level", LevelNames.Text(question.Levels));
        if (question.Page is { } page)
            writer.WriteString("file", page.Uri.Path);
        writer.WriteNumber("line", question.Line + 1);
        writer.WriteBoolean("hasAnswer", question.HasAnswer);
        writer.WriteString("answer", question.Answer);
        if (question.Source is { } source)
            writer.WriteString("source", source);
        writer.WriteStartArray("keyPoints");
        foreach (var point in question.KeyPoints)
            writer.WriteStringValue(point.Text);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
