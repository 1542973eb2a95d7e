using FlaskPrep.Storage.History;

namespace FlaskPrep.Tests.Storage.History;

public sealed class HistoryExportTests : IDisposable
{
    private readonly HistoryFolder folder = new();
    private readonly HistoryFolder other = new();

    public void Dispose()
    {
        folder.Dispose();
        other.Dispose();
    }

    [Fact]
    public void An_export_is_one_object_a_line_and_its_members_are_these()
    {
        using var history = Filled();
        Assert.Equal(
            """
            {"kind":"interview","interview":"I1","bank":"flask-interview","bankHash":"0123456789abcdef","level":"basic","seed":42,"started":"2026-11-22T12:00:00+00:00","file":null}
            {"kind":"reply","interview":"I1","ask":1,"as":"answered","replyHash":"HASH","bank":"flask-interview","question":"Q1","titleHash":"TITLE","reply":"a small framework","at":"2026-11-22T12:00:00+00:00","seconds":12.5,"hints":1}
            {"kind":"grade","interview":"I1","ask":1,"as":"answered","replyHash":"HASH","grader":"simple-1","score":3.5,"points":[{"text":"small","verdict":"covered","evidence":["a small"],"ticked":false},{"text":"extended by plugins","verdict":"missed","evidence":[],"ticked":false}],"flags":[],"at":"2026-11-22T12:01:00+00:00"}
            {"kind":"finish","interview":"I1","at":"2026-11-22T12:30:00+00:00"}

            """.Replace("HASH", Entries.Reply().ReplyHash).Replace("TITLE", Entries.Reply().TitleHash),
            Export(history));
    }

    [Fact]
    public void An_import_brings_the_same_history_and_a_second_one_nothing()
    {
        using var history = Filled();
        var (again, _) = history.Commit(Entries.Reply(text: "second \u0000 \n \u2028 \ud83c\udf45", minute: 2));
        history.AddGrade(again, Entries.Grade(1));
        history.AddGrade(again, Entries.Grade(2, ticked: true));
        var export = Export(history);
        using var copy = other.Open();
        Assert.Equal(new ImportResult(7, 0, 0, []), HistoryImport.Read(copy, new StringReader(export), "export"), SameCounts);
        Assert.Equal(export, Export(copy));
        Assert.Equal([1, 2], copy.Reviews(ReviewFilter.All).Select(review => review.Attempt));
        Assert.Equal(new ImportResult(0, 7, 0, []), HistoryImport.Read(copy, new StringReader(export), "export"), SameCounts);
        Assert.Equal(export, Export(copy));
    }

    [Fact]
    public void A_grade_from_another_machine_holds_if_it_is_the_newer_one()
    {
        using var history = Filled();
        var older = Export(history);
        var (id, _) = history.Commit(Entries.Reply());
        history.AddGrade(id, Entries.Grade(5, ticked: true, minute: 8));
        HistoryImport.Read(history, new StringReader(older.Replace("12:01:00", "12:01:30")), "older");
        Assert.Equal(5, Assert.Single(history.Reviews(ReviewFilter.All)).Grade!.Score);
        HistoryImport.Read(history, new StringReader(older.Replace("12:01:00", "12:09:00")), "newer");
        Assert.Equal(3.5, Assert.Single(history.Reviews(ReviewFilter.All)).Grade!.Score);
    }

    [Theory]
    [InlineData("not JSON", "not a line of a history")]
    [InlineData("null", "not an interview")]
    [InlineData("[1]", "not a line of a history")]
    [InlineData("""{"interview":"I1"}""", "not a line of a history")]
    [InlineData("""{"kind":"mood","interview":"I1"}""", "not a line of a history")]
    [InlineData("""{"kind":"finish","interview":null,"at":"2026-11-22T12:30:00Z"}""", "not a line of a history")]
    [InlineData("""{"kind":"finish","interview":"I1"}""", "not a line of a history")]
    [InlineData("""{"kind":"finish","interview":"I1","at":"yesterday"}""", "not a line of a history")]
    [InlineData("""{"kind":"grade","interview":"I1","ask":9,"as":"answered","replyHash":"x","grader":"g","score":1,"points":[],"flags":[],"at":"2026-11-22T12:30:00Z"}""", "a grade of a reply that is not there")]
    [InlineData("""{"kind":"reply","interview":"I1","ask":0,"as":"answered","replyHash":"x","bank":"b","question":"Q","titleHash":"t","reply":"r","at":"2026-11-22T12:30:00Z","seconds":1,"hints":0}""", "ask counts from 1")]
    [InlineData("""{"kind":"reply","interview":"I1","ask":1,"as":"sung","replyHash":"x","bank":"b","question":"Q","titleHash":"t","reply":"r","at":"2026-11-22T12:30:00Z","seconds":1,"hints":0}""", "no kind of reply \"sung\"")]
    public void A_broken_line_is_named_by_number_and_the_others_count(string broken, string reason)
    {
        using var history = Filled();
        var lines = Export(history).Split('\n').ToList();
        lines.Insert(1, "");
        lines.Insert(2, broken);
        using var copy = other.Open();
        var result = HistoryImport.Read(copy, new StringReader(string.Join('\n', lines)), "export.jsonl");
        Assert.Equal((4, 0, 1), (result.Added, result.Known, result.Broken));
        var problem = Assert.Single(result.Problems);
        Assert.StartsWith("export.jsonl:3: ", problem);
        Assert.Contains(reason, problem);
    }

    [Fact]
    public void A_score_beyond_five_is_left_out()
    {
        using var history = Filled();
        using var copy = other.Open();
        var result = HistoryImport.Read(copy, new StringReader(Export(history).Replace("\"score\":3.5", "\"score\":35")), "export");
        Assert.Contains("a score is from 0 to 5", Assert.Single(result.Problems));
    }

    [Fact]
    public void A_file_of_nonsense_is_not_named_line_by_line_forever()
    {
        using var history = folder.Open();
        var result = HistoryImport.Read(history, new StringReader(string.Concat(Enumerable.Repeat("nonsense\n", 2000))), "x");
        Assert.Equal(2000, result.Broken);
        Assert.Equal(50, result.Problems.Count);
    }

    [Fact]
    public void Members_of_a_later_version_and_their_order_do_not_matter()
    {
        using var history = folder.Open();
        var result = HistoryImport.Read(history, new StringReader("""{"mood":[1],"at":"2026-11-22T12:30:00Z","interview":"I1","kind":"finish"}"""), "x");
        Assert.Equal(1, result.Added);
    }

    private static bool SameCounts(ImportResult one, ImportResult two) => (one.Added, one.Known, one.Broken) == (two.Added, two.Known, two.Broken);

    private static string Export(HistoryStore history)
    {
        using var output = new StringWriter();
        HistoryExport.Write(history, output);
        return output.ToString();
    }

    private HistoryStore Filled()
    {
        var history = folder.Open();
        history.Begin(Entries.Start());
        history.AddGrade(history.Commit(Entries.Reply()).Id, Entries.Grade());
        history.Finish("I1", Entries.Noon.AddMinutes(30));
        return history;
    }
}
