using System.Text.Json;
using FlaskPrep.Core.Exercises;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.Seeds;
using FlaskPrep.Tests.Architecture;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Storage;

/// <summary>Exercises beside a bank: any bank may have them.</summary>
public sealed class ExerciseFilesTests : IDisposable
{
    private const string Whole =
        """{"bank":"react","question":"Q1","task":"Answer.","starter":["a","b"],"steps":[{"request":{"path":"/x","method":"POST","json":{"a":1}},"expect":{"status":201,"json":{"b":2}}}]}""";

    private readonly TestFolder folder = new();

    [Fact]
    public void Those_that_name_a_bank_are_its_own()
    {
        folder.With("react.bank.md", "## 1. What is JSX?\n\nIt is.\n").With("exercises/one.json", Whole).With("exercises/sub/two.json", Whole.Replace("react", "other"))
            .With("exercises/other.json", """{"something":"else"}""");
        var (bank, problems) = Read();
        Assert.Empty(problems);
        var exercise = bank.ExerciseOf(bank.Questions[0])!;
        Assert.Equal(("Answer.", "a\nb"), (exercise.Task, exercise.Starter));
        var step = Assert.Single(exercise.Steps);
        Assert.Equal(("POST /x", StepKind.Request, """{"a":1}""", 201, """{"b":2}"""), (step.Name, step.Kind, step.Json, step.Expect.Status, step.Expect.Json));
    }

    [Theory]
    [InlineData("{", "no exercise")]
    [InlineData("""{"bank":"react","question":"Q1","steps":[]}""", "\"task\" is missing")]
    [InlineData("""{"bank":"react","question":"Q1","task":"t"}""", "\"steps\" is missing")]
    [InlineData("""{"bank":"react","question":"Q1","task":"t","steps":[{"expect":{}}]}""", "step 1: expected one of")]
    [InlineData("""{"bank":"react","question":"Q1","task":"t","steps":[{"request":{"path":"/"}}]}""", "step 1: \"expect\" is missing")]
    [InlineData("""{"bank":"react","question":"Q1","task":"t","probes":[{"path":"/p","does":"x"}],"steps":[{"request":{"path":"/"},"expect":{}}]}""", "does \"x\"")]
    public void A_broken_one_is_named_and_the_bank_is_used(string text, string problem)
    {
        folder.With("react.bank.md", "## 1. What is JSX?\n\nIt is.\n").With("exercises/one.json", text);
        var (bank, problems) = Read();
        Assert.Null(bank.ExerciseOf(bank.Questions[0]));
        Assert.Contains(problem, Assert.Single(problems));
    }

    [Fact]
    public void One_that_changes_changes_its_bank()
    {
        folder.With("react.bank.md", "## 1. What is JSX?\n\nIt is.\n");
        var contents = FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default).Value;
        folder.With("exercises/one.json", Whole);
        contents = contents.With(FolderReader.ReadFiles(contents.Vault, [DocumentUri.FromPath(folder.PathOf("exercises/one.json"))], default).Value);
        Assert.NotNull(contents.Banks[0].ExerciseOf(contents.Banks[0].Questions[0]));
    }

    [Fact]
    public void The_schema_has_the_members_that_are_read()
    {
        var schema = JsonElement.Parse(Repository.Read("seeds", "schemas", "exercise.schema.json"));
        Assert.Equal(Members<ExerciseEntry>().Except(["isOne"]), Names(schema).Except(["$schema"]));
        var defs = schema.GetProperty("$defs");
        Assert.Equal(Members<StepEntry>(), Names(defs.GetProperty("step")));
        Assert.Equal(Members<RequestEntry>(), Names(defs.GetProperty("request")));
        Assert.Equal(Members<ExpectEntry>(), Names(defs.GetProperty("expect")));
    }

    [Fact]
    public void The_seed_has_one_for_each_question_about_code() =>
        Assert.Equal(["Q4", "Q6", "Q7", "Q9", "Q10", "Q11", "Q12", "Q13", "Q14", "Q17", "Q18"], World.SeedBank.Questions.Where(question => World.SeedBank.ExerciseOf(question) is not null).Select(question => question.Id));

    public void Dispose() => folder.Dispose();

    private (FlaskPrep.Core.Banks.Bank Bank, IReadOnlyList<string> Problems) Read()
    {
        var (contents, problems) = FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default);
        return (Assert.Single(contents.Banks), problems);
    }

    private static IEnumerable<string> Members<T>() => typeof(T).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Order();

    private static IEnumerable<string> Names(JsonElement schema) => schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).Order();
}
