using System.Text.Json;
using FlaskPrep.Cli;
using FlaskPrep.Cli.Commands;

namespace FlaskPrep.Tests.Cli;

public sealed class GradeCommandTests
{
    [Fact]
    public void A_reply_to_a_question_of_the_bank_is_graded_by_its_points()
    {
        var (exit, lines, _) = Grade("""{"id":"a","question":"Q3","reply":"Run pip install flask."}""");
        var grade = Assert.Single(lines);
        Assert.Equal(0, exit);
        Assert.Equal("a", grade.GetProperty("id").GetString());
        Assert.Equal(5, grade.GetProperty("score").GetDouble());
        Assert.Equal("Install with `pip install flask`", Assert.Single(Texts(grade, "covered")));
        Assert.Equal(3, Texts(grade, "missed").Count);
        Assert.Empty(Texts(grade, "flags"));
        var point = grade.GetProperty("points")[0];
        Assert.Equal(("covered", 1), (point.GetProperty("verdict").GetString(), point.GetProperty("weight").GetInt32()));
        Assert.Equal(["pip install flask"], Texts(point, "evidence"));
    }

    [Fact]
    public void Any_question_with_an_answer_can_be_graded()
    {
        var (exit, lines, _) = Grade("""{"id":1,"question":"What is a stack?","answer":"A list where the last item in is the first item out.","reply":"The item that went in last comes out first."}""");
        Assert.Equal(0, exit);
        Assert.Equal(1, lines[0].GetProperty("id").GetInt32());
        Assert.InRange(lines[0].GetProperty("score").GetDouble(), 2.5, 5);
    }

    [Fact]
    public void Of_alternative_answers_the_best_counts()
    {
        const string Line = """{"id":"x","question":"Which fruit?","answer":ANSWER,"reply":"It is a ripe banana."}""";
        Assert.Equal(0, Score(Line.Replace("ANSWER", "\"A green apple\"")));
        Assert.Equal(5, Score(Line.Replace("ANSWER", "[\"A green apple\",\"A ripe banana\",\"A red cherry\"]")));
    }

    [Fact]
    public void A_bad_line_is_named_and_the_others_are_graded_in_order()
    {
        var (exit, lines, errors) = Grade(
            """{"id":1,"question":"Q3","reply":"pip install flask"}""", "{", "[]", """{"id":4,"question":"Q3"}""", """{"id":5,"question":"Q999","reply":"x"}""",
            """{"id":6,"question":"Q3","answer":[],"reply":"x"}""", """{"id":7,"question":"Q3","reply":"\ud83d"}""", "",
            """{"id":8,"question":"Q3","reply":"pip install flask"}""");
        Assert.Equal(2, exit);
        Assert.Equal(["1", "null", "null", "4", "5", "6", "7", "8"], lines.Select(line => line.GetProperty("id").GetRawText()));
        Assert.Equal([false, true, true, true, true, true, true, false], lines.Select(line => line.TryGetProperty("error", out _)));
        Assert.Equal(6, errors.Count);
        Assert.StartsWith("flaskprep: line 2: ", errors[0]);
    }

    [Fact]
    public void A_mistake_of_the_bank_is_corrected()
    {
        var (_, lines, _) = Grade("""{"id":"a","question":"Q8","reply":"export FLASK_ENV=development"}""");
        Assert.StartsWith("Flask 2.3 removed FLASK_ENV", Assert.Single(Texts(lines[0], "corrections")));
    }

    [Theory]
    [InlineData("What is Flask?")]
    [InlineData("Q1. what is  flask")]
    public void A_question_of_the_bank_is_known_by_its_own_words(string question)
    {
        const string Reply = "Flask is a small Python web framework with a lightweight core, extended by extensions.";
        var (_, lines, _) = Grade(
            $$"""{"id":1,"question":"Q1","reply":"{{Reply}}"}""", $$"""{"id":1,"question":"{{question}}","reply":"{{Reply}}"}""",
            $$"""{"id":1,"question":"{{question}}","answer":"A: Flask is a lightweight, open source Python web framework used to build web applications and APIs.\nIt is called a micro-framework because it does not require particular tools or libraries, but can be extended with plugins.","reply":"{{Reply}}"}""");
        Assert.Equal(lines[0].GetRawText(), lines[1].GetRawText());
        Assert.Equal(lines[0].GetRawText(), lines[2].GetRawText());
        var (_, others, _) = Grade($$"""{"id":1,"question":"{{question}}","answer":"A bottle.","reply":"{{Reply}}"}""");
        Assert.NotEqual(lines[0].GetRawText(), others[0].GetRawText());
    }

    [Fact]
    public void Who_is_asked_for_two_of_many_need_not_name_all()
    {
        const string Line = """{"id":"x","question":"QUESTION","answer":"- A green apple\n- A ripe banana\n- A red cherry\n- A sweet melon","reply":"A ripe banana and a red cherry."}""";
        Assert.Equal(5, Score(Line.Replace("QUESTION", "Name two kinds of fruit.")));
        Assert.InRange(Score(Line.Replace("QUESTION", "Name the kinds of fruit.")), 1, 3.5);
    }

    [Fact]
    public void Ten_thousand_lines_come_out_as_they_went_in()
    {
        var input = Enumerable.Range(0, 10_000).Select(number => $$"""{"id":{{number}},"question":"Q3","reply":"pip install flask {{number}}"}""").ToArray();
        var (exit, lines, _) = Grade(input);
        Assert.Equal(0, exit);
        Assert.Equal(Enumerable.Range(0, 10_000), lines.Select(line => line.GetProperty("id").GetInt32()));
    }

    private static double Score(string line) => Grade(line).Lines[0].GetProperty("score").GetDouble();

    private static (int Exit, List<JsonElement> Lines, List<string> Errors) Grade(params string[] lines)
    {
        using var input = new StringReader(string.Join('\n', lines));
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = GradeCommand.Run(input, new Terminal(output, errors, hasColor: false));
        return (exit, [.. Split(output).Select(line => JsonDocument.Parse(line).RootElement)], [.. Split(errors)]);
    }

    private static string[] Split(StringWriter writer) => writer.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    private static List<string> Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
