using FlaskPrep.Core.Index;
using FlaskPrep.Core.Text;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Index;

public sealed class OccurrenceTests
{
    private const string React = "Q1. What is a hook?\n\nA: A function.\n\nQ7. What is a key?\n\nA: A name.\n";

    [Fact]
    public void References_are_found_in_open_and_closed_notes_with_their_places()
    {
        var world = new World().WithNote("a.md", "# 🍅\n\n🍅 [[Q13|label]] and ![[q13]]\n").WithNote("z.md", "[[Q1]] [[Q14]]");
        Assert.Equal(["a.md 2:3-2:16 2:5-2:8 Reference", "a.md 2:21-2:29 2:24-2:27 Embed", "note.md 1:0-1:7 1:2-1:5 Reference"], Find(world.Open("\n[[Q13]]"), "Q13"));
    }

    [Theory]
    [InlineData(PositionEncoding.Utf8, "a.md 0:5-0:12 0:7-0:10 Reference")]
    [InlineData(PositionEncoding.Utf32, "a.md 0:2-0:9 0:4-0:7 Reference")]
    public void Columns_count_what_the_client_counts(PositionEncoding encoding, string place) =>
        Assert.Equal([place], Find(new World().WithNote("a.md", "🍅 [[Q13]]").Open(""), "Q13", encoding: encoding));

    [Fact]
    public void An_open_note_counts_as_it_stands_in_the_editor() =>
        Assert.Equal(["note.md 0:0-0:7 0:2-0:5 Reference"], Find(new World().WithNote("note.md", "[[Q13]] [[Q13]]").Open("[[Q13]]"), "Q13"));

    [Fact]
    public void A_mention_counts_in_a_note_that_is_about_a_bank() =>
        Assert.Equal(["a.md 0:0-0:3 0:0-0:3 Mention", "note.md 0:7-0:10 0:7-0:10 Mention"],
            Find(new World().WithNote("a.md", "Q13 and [[Q14]]").WithNote("b.md", "Q13 tomatoes, `Q13`").Open("Flask, Q13"), "Q13"));

    [Fact]
    public void A_bank_is_named_or_the_default_one()
    {
        var world = new World().WithBank("react", React).WithNote("a.md", "[[react:Q7]] [[Q7]] [[React:q7|x]] [[vue:Q7]]");
        Assert.Equal(["a.md 0:0-0:12 0:2-0:10 Reference", "a.md 0:20-0:34 0:22-0:30 Reference"], Find(world.Open(""), "Q7", "react"));
        Assert.Equal(["a.md 0:13-0:19 0:15-0:17 Reference"], Find(world.Open(""), "Q7"));
    }

    [Fact]
    public void A_note_of_that_name_is_what_is_meant() => Assert.Empty(Find(new World().WithNote("a.md", "[[Q13]]").WithNote("q13.md").Open(""), "Q13"));

    [Fact]
    public void Quarters_of_a_year_are_no_references_where_nothing_shows_a_bank()
    {
        Assert.Empty(Find(new World().WithNote("a.md", "[[Q1]] [[Q2]]").Open(""), "Q1"));
        Assert.Single(Find(new World().WithNote("a.md", "[[Q1]] [[Q2]]").WithNote("b.md", "[[Q13]]").Open(""), "Q1"));
    }

    [Fact]
    public void A_question_that_is_being_asked_has_none()
    {
        var world = new World { OpenAsks = [new(World.SeedBank.Name, "Q13")] }.WithNote("a.md", "[[Q13]] [[Q14]]");
        Assert.Empty(Find(world.Open("[[Q13]]"), "Q13"));
        Assert.Single(Find(world.Open("[[Q13]]"), "Q14"));
    }

    [Fact]
    public void A_folder_that_is_turned_off_has_none() =>
        Assert.Empty(Find(new World { Settings = Settings.Default with { Enabled = false } }.WithNote("a.md", "[[Q13]]").Open("[[Q13]]"), "Q13"));

    private static IEnumerable<string> Find(Snapshot snapshot, string id, string? bank = null, PositionEncoding encoding = PositionEncoding.Utf16) =>
        snapshot.References(new(bank ?? World.SeedBank.Name, id), encoding)
            .Select(at => $"{at.Uri.FileName} {Write(at.Range)} {Write(at.Target)} {at.Kind}");

    private static string Write(LineRange range) => $"{range.Start.Line}:{range.Start.Column}-{range.End.Line}:{range.End.Column}";
}
