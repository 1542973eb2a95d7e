using FlaskPrep.Core.Interviews;
using FlaskPrep.Core.Overviews;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Study;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Overviews;

public sealed class OverviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);

    private readonly List<Outcome> outcomes = [];

    [Fact]
    public void Each_level_and_topic_adds_up()
    {
        Asked("Q1", 5, days: 1);
        Asked("Q2", 3, days: 1);
        Asked("Q13", 0, days: 1);
        var overview = Overview();
        Assert.Equal(["basic", "intermediate/advanced"], overview.Levels.Select(level => level.Name));
        Assert.Equal([(1, 1, 0, 8), (0, 0, 1, 9)], overview.Levels.Select(level => (level.Solid, level.Shaky, level.Gaps, level.NotAsked)));
        Assert.Equal(20, overview.Topics.Sum(topic => topic.Count));
        Assert.Equal(1, overview.Topics[0].Gaps);
        Assert.Equal("Blueprint", overview.Topics[0].Name);
    }

    [Fact]
    public void Sections_that_are_no_levels_are_topics()
    {
        const string Bank = "# React\n\n## Hooks\n\n### 1. What is a hook?\n\nA function.\n\n### 2. What is state?\n\nData.\n\n## Elements (Basic)\n\n### 3. What is JSX?\n\nA syntax.\n\n## Rendering\n\n### 4. What is a key?\n\nA name.\n";
        var world = new World().WithBank("react", Bank);
        Assert.Equal(["Hooks", "Hooks", "React", "Rendering"], Topics.Of(world.Open("").BankNamed("react")!));
    }

    [Fact]
    public void What_falls_due_is_counted_until_the_last_day()
    {
        Asked("Q1", 5, days: 0);
        Asked("Q2", 3, days: 0);
        Asked("Q3", 3, days: 30);
        var overview = Overview(new(2026, 11, 28));
        Assert.Equal(new DateOnly(2026, 11, 22), overview.Days[0].Day);
        Assert.Equal(new DateOnly(2026, 11, 27), overview.Days[^1].Day);
        Assert.Equal([1, 0, 1, 0, 0, 1], overview.Days.Select(day => day.Count));
        Assert.Equal("Q3", Assert.Single(overview.Due).Asked.Question.Id);
        Assert.Equal(3, overview.NewPerDay);
        Assert.Equal(14, Overview().Days.Count);
    }

    [Fact]
    public void Scores_from_the_future_wait_for_their_day()
    {
        var day = new StudyDay(Now);
        var overview = FlaskPrep.Core.Overviews.Overview.Of([World.SeedBank], StudyRecords.Empty, [new(day.Today, 3, 1), new(day.Today.AddDays(2), 5, 1)], day);
        Assert.Equal(day.Today, Assert.Single(overview.Scores).Day);
    }

    [Fact]
    public void The_cram_sheet_has_gaps_first_a_sentence_a_point_and_the_persons_notes()
    {
        Asked("Q1", 5, days: 1);
        Asked("Q2", 3, days: 1);
        Asked("Q13", 0, days: 1);
        var snapshot = new World().WithNote("blueprints.md", "# Blueprints\n\n[[Q13]]\n").WithNote("interviews/2026-11-20-cram-sheet.md", "[[Q13]]").Open("");
        var sheet = CramSheet.Text(snapshot, Overview(new(2026, 11, 23)), World.Folder.Child("interviews/2026-11-22-cram-sheet.md"), new(TimeProvider.System));
        Assert.StartsWith("# Cram Sheet\n\nThe interview is tomorrow. Solid 1, shaky 1, gaps 1, never asked 17.\n\n## Gaps\n\n### What are Flask Blueprints", sheet);
        Assert.Contains("\n- A Blueprint groups routes, templates and handlers\n", sheet);
        Assert.Contains("\nYour note: [blueprints.md](<../blueprints.md>)\n", sheet);
        Assert.True(sheet.IndexOf("## Gaps", StringComparison.Ordinal) < sheet.IndexOf("## Shaky", StringComparison.Ordinal));
        Assert.EndsWith("## Solid\n\nWhat is Flask?.\n", sheet);
    }

    private void Asked(string id, double? score, int days) => outcomes.Add(new(
        new("flask-interview", id), TextHash.Of(World.SeedBank.Find(id)!.Title), "I", outcomes.Count + 1, Now.AddDays(-days), score, false));

    private Overview Overview(DateOnly? interview = null) => FlaskPrep.Core.Overviews.Overview.Of(
        [World.SeedBank], StudyRecords.Of(outcomes.OrderBy(outcome => outcome.At), new(), Now), [], new(Now, interview));
}
