using System.Text.Json;
using FlaskPrep.Tests.Architecture;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>What the graded replies in <c>tests/grading/replies</c> promise to whoever measures with them.</summary>
public sealed class ReplyFileTests
{
    private static readonly string[] MainKinds = ["excellent", "partial", "wrong", "negated", "stuffed", "off-topic", "echo", "empty"];

    private static readonly List<JsonElement> Records =
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests", "grading", "replies"), "*.jsonl").SelectMany(File.ReadLines)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line)),
    ];

    [Fact]
    public void There_are_enough_of_each_kind()
    {
        Assert.True(Records.Count >= 220, $"{Records.Count} replies");
        Assert.All(MainKinds, kind => Assert.True(Records.Count(record => Text(record, "kind") == kind) >= 25, kind));
    }

    [Fact]
    public void Each_has_a_name_of_its_own_and_a_band() =>
        Assert.All(Records.GroupBy(record => Text(record, "id")), records =>
        {
            var record = Assert.Single(records);
            var (low, high) = (record.GetProperty("low").GetDouble(), record.GetProperty("high").GetDouble());
            Assert.True(low >= 0 && low < high && high <= 5, records.Key);
            Assert.NotEmpty(Text(record, "question"));
            Assert.NotEmpty(Text(record, "answer"));
            Assert.NotNull(record.GetProperty("reply").GetString());
        });

    [Fact]
    public void The_built_in_banks_questions_are_as_it_has_them() =>
        Assert.All(Records.Where(record => Text(record, "bank") == "flask"), record =>
        {
            var question = World.SeedBank.Questions.Single(question => question.Id == Text(record, "ref"));
            Assert.Equal(question.Title, Text(record, "question"));
            Assert.Equal(question.Answer, Text(record, "answer"));
        });

    private static string Text(JsonElement record, string member) => record.GetProperty(member).GetString()!;
}
