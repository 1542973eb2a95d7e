using System.CommandLine;
using System.Text.Json;
using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;
using FlaskPrep.Study;

namespace FlaskPrep.Cli.Commands;

/// <summary><c>flaskprep review [FOLDER]</c>: <em>Review My Notes</em> in a terminal.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal)
    {
        var folder = new Argument<string>("FOLDER") { Description = "a notes folder; this one if none is named", Arity = ArgumentArity.ZeroOrOne };
        var format = FormatOption.Create();
        var command = new Command("review", "Show which questions your notes can already answer") { folder, format };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(terminal, parsed.GetValue(folder) ?? ".", parsed.IsJson(format), cancel)));
        return command;
    }

    private static int Run(Terminal terminal, string folder, bool json, CancellationToken cancel)
    {
        if (!Directory.Exists(folder))
        {
            terminal.Error.WriteLine($"flaskprep: {folder}: {(File.Exists(folder) ? "is a file; name the folder it lies in" : "there is no such folder; check the path")}");
            return ExitCode.WrongUse;
        }

        var (snapshot, problems) = FolderSnapshot.Read(NotesFolder.Of(folder));
        if (NotesReading.Review(snapshot, snapshot.Vaults[0], DocumentUri.FromPath(Path.GetFullPath(folder)), cancel) is not var (review, unread))
        {
            terminal.Error.WriteLine($"flaskprep: {folder}: no question bank is loaded; the setting builtInBanks or banks names one");
            return ExitCode.WrongUse;
        }

        foreach (var problem in problems.Concat(unread).Distinct())
            terminal.Error.WriteLine($"flaskprep: {problem}");
        if (json)
            JsonOutput.Write(terminal.Output, writer => Write(writer, review));
        else
            Write(terminal, review);
        if (problems.Count + unread.Count > 0)
            return ExitCode.WrongUse;
        return review.Challenged.Count == 0 ? ExitCode.Fine : ExitCode.Findings;
    }

    private static void Write(Terminal terminal, NotesReview review)
    {
        var output = terminal.Output;
        output.WriteLine(terminal.Bold(ReviewHeadline.Of(review)));
        if (review.About == 0 || review.Questions.Count == 0)
            return;
        if (review.Challenged.Count > 0)
            output.WriteLine("\nAn interviewer would challenge");
        foreach (var challenge in review.Challenged)
            output.WriteLine(
                $"  {FileOf(challenge.Note)}:{challenge.Position.Line + 1}:{challenge.Position.Column + 1}: “{challenge.Statement}”\n"
                + $"    {challenge.Fact.Correction} {terminal.Dim($"({challenge.Fact.Source})")}");
        Write(terminal, "Missing", review.Missing);
        Write(terminal, "Partly covered", review.Partly);
        Write(terminal, "Covered", review.Covered);
    }

    private static void Write(Terminal terminal, string heading, IReadOnlyList<QuestionReview> reviews)
    {
        if (reviews.Count > 0)
            terminal.Output.WriteLine($"\n{heading}");
        foreach (var review in reviews)
        {
            terminal.Output.WriteLine($"  {terminal.Bold(review.Asked.Question.Id)}  {review.Asked.Question.Title}");
            foreach (var section in review.Sections)
                terminal.Output.WriteLine($"    {FileOf(section.Note)}:{section.Line + 1}{(section.Title.Length == 0 ? "" : $" {section.Title}")}");
            if (review.Sections.Count > 0 && review.Lacking.Count > 0)
                terminal.Output.WriteLine(terminal.Dim($"    still to say: {string.Join("; ", review.Lacking)}"));
        }
    }

    private static void Write(Utf8JsonWriter writer, NotesReview review)
    {
        writer.WriteStartObject();
        writer.WriteString("headline", ReviewHeadline.Of(review));
        writer.WriteString("bank", review.Bank.Name);
        writer.WriteNumber("notes", review.Notes);
        writer.WriteNumber("about", review.About);
        Write(writer, "covered", review.Covered);
        Write(writer, "partly", review.Partly);
        Write(writer, "missing", review.Missing);
        writer.WriteStartArray("challenged");
        foreach (var challenge in review.Challenged)
        {
            writer.WriteStartObject();
            writer.WriteString("file", FileOf(challenge.Note));
            writer.WriteNumber("line", challenge.Position.Line + 1);
            writer.WriteNumber("column", challenge.Position.Column + 1);
            writer.WriteString("statement", challenge.Statement);
            writer.WriteString("correction", challenge.Fact.Correction);
            writer.WriteString("source", challenge.Fact.Source);
            writer.WriteString("since", challenge.Fact.Since);
            writer.WriteString("question", challenge.Fact.Question);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<QuestionReview> reviews)
    {
        writer.WriteStartArray(name);
        foreach (var review in reviews)
        {
            writer.WriteStartObject();
            writer.WriteString("question", review.Asked.Question.Id);
            writer.WriteString("title", review.Asked.Question.Title);
            writer.WriteStartArray("sections");
            foreach (var section in review.Sections)
            {
                writer.WriteStartObject();
                writer.WriteString("file", FileOf(section.Note));
                writer.WriteNumber("line", section.Line + 1);
                writer.WriteString("heading", section.Title);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            Write(writer, "said", review.Said);
            Write(writer, "lacking", review.Lacking);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, string name, IReadOnlyList<string> points)
    {
        writer.WriteStartArray(name);
        foreach (var point in points)
            writer.WriteStringValue(point);
        writer.WriteEndArray();
    }

    private static string FileOf(DocumentUri note) => Path.GetRelativePath(Environment.CurrentDirectory, note.Path!);
}
