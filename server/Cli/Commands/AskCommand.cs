using System.CommandLine;
using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Search;
using FlaskPrep.Core.Terms;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep ask WORDS</c>: the definition and answer that best explain them.</summary>
internal static class AskCommand
{
    public static Command Create(Terminal terminal)
    {
        var words = new Argument<string[]>("WORDS") { Description = "a term, a question's id, or a few words", Arity = ArgumentArity.OneOrMore };
        var format = FormatOption.Create();
        var command = new Command("ask", "Explain a term or a question") { words, format };
        command.SetAction(parsed => Run(terminal, string.Join(' ', parsed.GetValue(words) ?? []), parsed.IsJson(format)));
        return command;
    }

    private static int Run(Terminal terminal, string words, bool json)
    {
        var (snapshot, problems) = FolderSnapshot.Read(Environment.CurrentDirectory);
        foreach (var problem in problems)
            terminal.Error.WriteLine($"flaskprep: {problem}");
        var term = snapshot.Terms.Find(words.Trim());
        var asked = Best(snapshot, words.Trim(), term);
        if (asked is null && term is null)
        {
            terminal.Error.WriteLine($"flaskprep: no question or term fits \"{words}\"; try fewer or other words, or: flaskprep bank");
            return ExitCode.Findings;
        }

        if (json)
            JsonOutput.Write(terminal.Output, writer => Write(writer, asked, term?.Term));
        else
            Write(terminal, asked, term?.Term);
        return ExitCode.Fine;
    }

    private static BankQuestion? Best(Snapshot snapshot, string words, TermKey? term)
    {
        if (term is { Term.Question: { } id })
            return snapshot.Find(term.Bank, id);
        foreach (var bank in snapshot.Banks)
            if (snapshot.Find(bank, words) is { } named)
                return named;
        return QuestionSearch.Explain(snapshot, words) is [var best, ..] ? best : null;
    }

    private static void Write(Terminal terminal, BankQuestion? asked, Term? term)
    {
        var output = terminal.Output;
        if (term is { Definition.Length: > 0 })
            output.WriteLine($"{terminal.Bold(term.Name)}: {term.Definition}\n{(term.Source.Length > 0 ? $"{terminal.Dim(term.Source)}\n" : "")}");
        if (asked is null)
            return;
        output.WriteLine($"{terminal.Bold($"{asked.Question.Id}. {asked.Question.Title}")}\n\n{(asked.Question.HasAnswer ? asked.Bank.CorrectedAnswer(asked.Question) : asked.Question.Wording)}");
        if (asked.Question.Source is { } source)
            output.WriteLine($"\n{terminal.Dim(source)}");
        foreach (var erratum in asked.Errata)
            output.WriteLine($"\n{terminal.Yellow(erratum.IsCorrection ? "Correction" : "A stronger answer adds")}: {erratum.Correction}\n{terminal.Dim(erratum.Source)}");
    }

    private static void Write(Utf8JsonWriter writer, BankQuestion? asked, Term? term)
    {
        writer.WriteStartObject();
        writer.WriteString("question", asked?.Question.Id);
        writer.WriteString("title", asked?.Question.Title);
        writer.WriteString("definition", term?.Definition);
        writer.WriteString("answer", asked?.Bank.CorrectedAnswer(asked.Question));
        if (asked?.Question.Source is { } source)
            writer.WriteString("source", source);
        writer.WriteStartArray("errata");
        foreach (var erratum in asked?.Errata ?? [])
            Write(writer, erratum);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Erratum erratum)
    {
        writer.WriteStartObject();
        writer.WriteString("claim", erratum.Claim);
        writer.WriteString("verdict", erratum.Verdict.ToString().ToLowerInvariant());
        writer.WriteString("since", erratum.Since);
        writer.WriteString("correction", erratum.Correction);
        writer.WriteString("source", erratum.Source);
        writer.WriteEndObject();
    }
}
