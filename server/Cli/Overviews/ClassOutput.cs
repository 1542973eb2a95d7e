using FlaskPrep.Cli.Output;
using FlaskPrep.Core.Interviews;
using FlaskPrep.Study.Classes;

namespace FlaskPrep.Cli.Overviews;

/// <summary>The table of a class as text, as CSV, as JSON.</summary>
internal static class ClassOutput
{
    private const string PassedOver = "–";

    private static readonly string[] Lead = ["student", "score", "interviews", "ticked", "otherBank"];

    public static void WriteText(TextWriter output, ClassTable table)
    {
        if (table.Students.Count == 0)
        {
            output.WriteLine("No interviews are in this folder.");
            return;
        }

        var width = table.Students.Max(student => student.Name.Length);
        var columns = table.Questions.Select(question => Math.Max(5, question.Id.Length + 1)).ToList();
        output.WriteLine($"{"".PadRight(width)}  score  {string.Concat(table.Questions.Select((question, i) => question.Id.PadRight(columns[i])))}");
        foreach (var student in table.Students)
        {
            var cells = table.Questions.Select((question, i) => Text(student.Cells.GetValueOrDefault(question)).PadRight(columns[i]));
            output.WriteLine($"{student.Name.PadRight(width)}  {(student.Score is { } score ? ScoreText.Of(score) : ""),-5}  {string.Concat(cells)}".TrimEnd());
        }

        output.WriteLine();
        output.WriteLine($"{table.Students.Count} people, {table.Students.Sum(student => student.Interviews.Count)} interviews. {PassedOver}: passed over; *: with points ticked by hand, which are {table.Students.Sum(student => student.Ticked)} in all.");
        foreach (var bank in table.Students.SelectMany(student => student.Interviews).GroupBy(interview => interview.Bank))
            output.WriteLine($"{bank.Key}: {Banks([.. bank])}");
    }

    public static void WriteCsv(TextWriter output, ClassTable table)
    {
        output.WriteLine(string.Join(',', Lead.Concat(table.Questions.Select(question => Field($"{question.Bank}:{question.Id}")))));
        foreach (var student in table.Students)
        {
            string[] lead =
            [
                Field(student.Name), student.Score is { } score ? Number(score) : "", $"{student.Interviews.Count}", $"{student.Ticked}",
                $"{student.Interviews.Count(interview => interview.SameBank != true)}",
            ];
            output.WriteLine(string.Join(',', lead.Concat(table.Questions.Select(question => student.Cells.GetValueOrDefault(question)?.Score is { } cell ? Number(cell) : ""))));
        }
    }

    public static void WriteJson(TextWriter output, ClassTable table) => JsonOutput.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("students");
        foreach (var student in table.Students)
        {
            writer.WriteStartObject();
            writer.WriteString("student", student.Name);
            if (student.Score is { } score)
                writer.WriteNumber("score", score);
            else
                writer.WriteNull("score");
            writer.WriteNumber("ticked", student.Ticked);
            writer.WriteStartArray("questions");
            foreach (var question in table.Questions)
            {
                if (!student.Cells.TryGetValue(question, out var cell))
                    continue;
                writer.WriteStartObject();
                writer.WriteString("bank", question.Bank);
                writer.WriteString("question", question.Id);
                if (cell.Score is { } reached)
                    writer.WriteNumber("score", reached);
                else
                    writer.WriteNull("score");
                writer.WriteNumber("ticked", cell.Ticked);
                writer.WriteNumber("times", cell.Times);
                writer.WriteString("at", cell.At);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("interviews");
            foreach (var interview in student.Interviews)
            {
                writer.WriteStartObject();
                writer.WriteString("file", interview.File);
                writer.WriteString("id", interview.Interview);
                writer.WriteString("bank", interview.Bank);
                writer.WriteString("bankHash", interview.BankHash);
                if (interview.SameBank is { } same)
                    writer.WriteBoolean("sameBank", same);
                else
                    writer.WriteNull("sameBank");
                writer.WriteString("grader", interview.Grader);
                writer.WriteString("started", interview.Started);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (var problem in table.Problems)
            writer.WriteStringValue(problem);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static string Text(StudentCell? cell) => cell switch
    {
        null => "",
        { Score: null } => PassedOver,
        { Score: { } score } => ScoreText.Of(score) + (cell.Ticked > 0 ? "*" : ""),
    };

    private static string Banks(IReadOnlyList<ClassInterview> interviews)
    {
        var hashes = interviews.GroupBy(interview => interview.BankHash).OrderByDescending(group => group.Count())
            .Select(group => $"{group.Count()} over {group.Key}{(group.First().SameBank switch { true => " (as it is here)", false => " (another than here)", _ => " (not here)" })}");
        var graders = string.Join(", ", interviews.Select(interview => interview.Grader).Where(grader => grader.Length > 0).Distinct().Order(StringComparer.Ordinal));
        return $"{string.Join("; ", hashes)}{(graders.Length > 0 ? $"; graded by {graders}" : "")}";
    }

    private static string Number(double score) => score.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A spreadsheet must not take a name for a formula.</summary>
    private static string Field(string text)
    {
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..])
            text = $"'{text}";
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }
}
