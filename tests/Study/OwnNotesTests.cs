using System.Collections.Immutable;
using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Overviews;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Scheduling;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Storage.History;
using FlaskPrep.Study;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary>The cram sheet and the report link to the section of a person's notes that says most about a question.</summary>
public sealed class OwnNotesTests : IDisposable
{
    private const string Sessions = "The session object works like a dict; Flask keeps it in a cookie on the client, signed with the secret key.";

    private readonly TestFolder folder = new();

    [Fact]
    public void The_section_that_the_review_finds_is_linked_by_its_heading()
    {
        folder.With("web/state.md", $"# Flask\n\n## Sessions [sic]\n\nSee below.\n\n## Sessions [sic]\n\n{Sessions}\n").With("a.md", "# Flask\n\n[[Q10]] is asked often.\n");
        Assert.Contains("\nYour note: [Sessions (sic)](<../web/state.md#sessions-sic-1>)\n", Part(Sheet(), "How do you manage sessions"));
    }

    [Fact]
    public void A_note_without_headings_is_linked_as_a_whole_by_its_name()
    {
        folder.With("state #2 100%.md", Sessions);
        Assert.Contains("\nYour note: [state #2 100%.md](<../state %232 100%25.md>)\n", Part(Sheet(), "How do you manage sessions"));
    }

    [Fact]
    public void Where_the_review_finds_nothing_a_note_that_refers_to_the_question_is_linked()
    {
        folder.With("a.md", "# Flask\n\n## Later\n\n[[Q10]]\n");
        Assert.Contains("\nYour note: [a.md](<../a.md>)\n", Part(Sheet(), "How do you manage sessions"));
    }

    [Fact]
    public void A_page_of_ours_is_never_linked_and_shows_nothing_of_what_the_notes_say()
    {
        folder.With("flask.md", "Flask is small.");
        var sheet = Sheet();
        folder.With("interviews/2026-11-20-cram-sheet.md", sheet).With("kept.md", sheet).With("review.md", $"# Review of My Notes\n\n**9**\n\n## Missing\n\n- [[Q10]] {Sessions}\n");
        Assert.DoesNotContain("Your note: ", Part(Sheet(), "How do you manage sessions"));
        var snapshot = Read();
        Assert.Equal(1, NotesReading.Review(snapshot, snapshot.Vaults[0], null, default)!.Value.Review.Notes);
    }

    [Fact]
    public void What_a_heading_says_neither_ends_the_link_nor_becomes_a_tag()
    {
        folder.With("a.md", $"# Flask\n\n## ![x](http://e.example) <img src=x> `session\\\n\n{Sessions}\n");
        Assert.Contains("\nYour note: [!(x)(http://e.example) &lt;img src=x> session](<../a.md#x--session>)\n", Part(Sheet(), "How do you manage sessions"));
    }

    [Fact]
    public void The_report_links_to_the_section_also_for_the_question_that_was_open_until_then()
    {
        folder.With("state.md", $"# Flask\n\n## Sessions\n\n{Sessions}\n");
        using var data = new TestFolder();
        using var history = HistoryStore.Open(data.PathOf("history.db"), TimeProvider.System);
        var interviewer = new Interviewer(history, TimeProvider.System);
        var snapshot = Read();
        var started = interviewer.Opening.Start(snapshot, World.SeedBank, new(Count: 1, Topic: "Q10"), Settings.Default with { FollowUps = false }, out _)!;
        // As in an editor: while the question is open, nothing may be seen of it.
        var open = new Document(DocumentUri.FromPath(folder.PathOf("interviews/a.interview.md")), 1, new(started.Text.TrimEnd() + "\n\nNo idea at all.\n"));
        snapshot = (snapshot with { Documents = ImmutableDictionary<DocumentUri, Document>.Empty.Add(open.Uri, open) }).WithOpenAsks();
        Assert.NotEmpty(snapshot.OpenAsks);
        var text = interviewer.Submit(new(snapshot, open.Transcript, open.Text.Length, open.Uri)).Apply(open.Text);
        Assert.Contains(" Your note: [Sessions](<../state.md#sessions>).", text);
    }

    [Fact]
    public void A_review_is_made_once_and_again_when_a_note_changed()
    {
        folder.With("a.md", "Flask is small.");
        var reviewed = new ReviewedNotes(TimeProvider.System);
        var snapshot = Read();
        Question[] sessions = [World.SeedBank.Find("Q10")!];
        var first = Assert.Single(reviewed.Of(snapshot, snapshot.Vaults[0], World.SeedBank, sessions));
        Assert.Same(first, Assert.Single(reviewed.Of(snapshot with { OpenAsks = [new("flask-interview", "Q10")] }, snapshot.Vaults[0], World.SeedBank, sessions)));
        Assert.Null(reviewed.Known(snapshot.Vaults[0], World.SeedBank, World.SeedBank.Find("Q1")!));
        var typed = new Document(DocumentUri.FromPath(folder.PathOf("a.md")), 2, new(Sessions));
        var edited = snapshot with { Documents = ImmutableDictionary<DocumentUri, Document>.Empty.Add(typed.Uri, typed) };
        Assert.False(reviewed.Begin(edited, edited.Vaults[0], World.SeedBank, sessions));
        Assert.Same(first, reviewed.Known(edited.Vaults[0], World.SeedBank, sessions[0]));
        Assert.Single(reviewed.Of(edited, edited.Vaults[0], World.SeedBank).Covered);
        folder.With("a.md", Sessions);
        snapshot = Read();
        using var ready = new ManualResetEventSlim();
        reviewed.Ready += ready.Set;
        Assert.True(reviewed.Begin(snapshot, snapshot.Vaults[0], World.SeedBank, sessions));
        Assert.True(ready.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal(Coverage.Covered, reviewed.Known(snapshot.Vaults[0], World.SeedBank, sessions[0])!.Coverage);
        Assert.False(reviewed.Begin(snapshot, snapshot.Vaults[0], World.SeedBank, sessions));
    }

    public void Dispose() => folder.Dispose();

    private string Sheet() => CramSheet.Text(
        Read(), Overview.Of([World.SeedBank], StudyRecords.Empty, [], new StudyDay(new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero))),
        DocumentUri.FromPath(folder.PathOf("interviews/2026-11-22-cram-sheet.md")), new(TimeProvider.System));

    /// <summary>What the sheet has below one question.</summary>
    private static string Part(string sheet, string title)
    {
        var part = sheet.Split("\n### ").Single(part => part.Contains(title, StringComparison.OrdinalIgnoreCase));
        return part.EndsWith('\n') ? part : part + '\n';
    }

    private Snapshot Read()
    {
        var (contents, _) = FolderReader.Read(DocumentUri.FromPath(folder.Path), Settings.Default, SettingsLayer.Empty, default);
        return Snapshot.Empty.WithFolders(World.BuiltIns, [contents], Settings.Default);
    }
}
