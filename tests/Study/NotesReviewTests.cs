using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FlaskPrep.Core.Index;
using FlaskPrep.Core.Review;
using FlaskPrep.Core.Text;
using FlaskPrep.Storage;
using FlaskPrep.Storage.Folders;
using FlaskPrep.Study;
using FlaskPrep.Tests.Architecture;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Study;

/// <summary><em>Review My Notes</em> over whole folders, each judged by a person who read it.</summary>
public sealed class NotesReviewTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Notes_in_own_words_cover_what_they_answer()
    {
        var review = Review(Vault("own-words"));
        // Extensions are named one here, one there; workers are all that is said of scale; of databases and FastAPI there is nothing.
        Assert.Equal(["Q11", "Q16"], Ids(review.Missing).Intersect(["Q11", "Q16"]));
        Assert.DoesNotContain("Q19", Ids(review.Covered));
        Assert.DoesNotContain("Q20", Ids(review.Covered));
        Assert.Equal(
            ["Q1", "Q3", "Q4", "Q6", "Q7", "Q8", "Q9", "Q10", "Q12", "Q13", "Q14", "Q15", "Q17", "Q18"],
            Ids(review.Covered).Except(["Q2", "Q5"]));
        Assert.Equal(
            ["flask-in-a-nutshell.md:42 FLASK_ENV", "going-live.md:10 session", "hooks-and-errors.md:9 before_first_request"],
            review.Challenged.Select(one => $"{one.Note.FileName}:{one.Position.Line + 1} {Word(one.Statement, "FLASK_ENV", "session", "before_first_request")}"));
        Assert.Equal((9, 8), (review.Notes, review.About));
    }

    [Theory]
    [InlineData("Q1", "flask-in-a-nutshell.md", "The elevator pitch")]
    [InlineData("Q3", "flask-in-a-nutshell.md", "Getting it")]
    [InlineData("Q8", "flask-in-a-nutshell.md", "While I develop")]
    [InlineData("Q7", "routes-and-json.md", "What goes out")]
    [InlineData("Q10", "state-between-requests.md", "Sessions")]
    [InlineData("Q14", "state-between-requests.md", "Logging in")]
    [InlineData("Q18", "hooks-and-errors.md", "When something goes wrong")]
    public void The_section_that_answers_is_found(string question, string file, string heading)
    {
        var place = Review(Vault("own-words")).Covered.Single(review => review.Asked.Question.Id == question).Sections[0];
        Assert.Equal((file, heading), (place.Note.FileName, place.Title));
        Assert.StartsWith("#", Repository.Read("tests", "Study", "vaults", "own-words", file).Split('\n')[place.Line]);
    }

    [Fact]
    public void A_statement_is_the_whole_sentence_though_its_lines_are_broken()
    {
        folder.With("a.md", "Flask.\n\nIt reloads then. On the\nlaptop I set FLASK_ENV=development in my\n.bashrc for that. More.\n\n| Flask | The session is stored on the server. |\n");
        Assert.Equal(
            ["On the laptop I set FLASK_ENV=development in my .bashrc for that.", "The session is stored on the server."],
            Review(folder.Path).Challenged.Select(one => one.Statement.Trim('|', ' ').Split("| ")[^1]));
    }

    [Fact]
    public void Thin_notes_cover_nothing_and_a_list_of_questions_is_no_answer()
    {
        var review = Review(Vault("thin"));
        Assert.Empty(review.Covered);
        Assert.All(review.Partly.SelectMany(partly => partly.Sections), place => Assert.Equal("flask.md", place.Note.FileName));
        Assert.Empty(review.Challenged);
    }

    [Theory]
    [InlineData("other")]
    [InlineData("other/kitchen")]
    [InlineData("other/javascript")]
    public void A_folder_about_something_else_is_told_so_in_one_line(string vault)
    {
        var review = Review(Vault(vault));
        Assert.Equal((0, 0, 0), (review.About, review.Covered.Count + review.Partly.Count, review.Challenged.Count));
        Assert.Equal($"None of the {review.Notes} notes here is about Flask: there is nothing to review.", ReviewHeadline.Of(review));
        Assert.Equal(3, ReviewPage.Of(review, DocumentUri.FromPath(Vault(vault))).Trim().Split('\n').Length);
    }

    [Fact]
    public void Notes_among_notes_about_the_subject_count_and_those_about_a_rival_do_not()
    {
        const string Sessions = "# Sessions\n\nI use the session object like a dict; it is kept in a cookie on the client, signed with the secret key.\n";
        folder.With("flask/a.md", "Flask and its Blueprint.").With("flask/b.md", "Flask is small.").With("flask/sessions.md", Sessions).With("django/sessions.md", "Django.\n\n" + Sessions).With("sessions.md", Sessions);
        var place = Assert.Single(Assert.Single(Review(folder.Path).Covered).Sections);
        Assert.Equal("flask/sessions.md", DocumentUri.FromPath(folder.Path).RelativePath(place.Note));
    }

    [Fact]
    public void A_reference_shows_what_a_note_is_about_and_its_label_answers_nothing()
    {
        folder.With("a.md", "# Notes\n\n[[Q13|A Blueprint groups routes, templates and handlers; Blueprints split a large application into modular components]]\n");
        var review = Review(folder.Path);
        Assert.Equal((1, 0), (review.About, review.Covered.Count));
    }

    [Fact]
    public void A_question_that_is_asked_just_now_is_not_reviewed()
    {
        var snapshot = Snapshot(Vault("own-words")) with { OpenAsks = [new("flask-interview", "Q10")] };
        var review = NotesReading.Review(snapshot, snapshot.Vaults[0], null, TestContext.Current.CancellationToken)!.Value.Review;
        Assert.DoesNotContain("Q10", Ids(review.Questions));
        Assert.DoesNotContain(review.Challenged, one => one.Fact.Question == "Q10");
    }

    [Fact]
    public void What_an_editor_shows_counts_and_comments_turn_challenges_off()
    {
        folder.With("a.md", "Flask");
        var snapshot = Snapshot(folder.Path);
        var open = new Document(DocumentUri.FromPath(folder.PathOf("a.md")), 1, new("Flask: the session is stored on the server.\n\nFlask: the session is stored on the server. <!-- flaskprep-disable-line -->"));
        snapshot = snapshot with { Documents = ImmutableDictionary<DocumentUri, Document>.Empty.Add(open.Uri, open) };
        var review = NotesReading.Review(snapshot, snapshot.Vaults[0], null, TestContext.Current.CancellationToken)!.Value.Review;
        Assert.Equal(0, Assert.Single(review.Challenged).Position.Line);
    }

    [Fact]
    public void What_the_notes_lack_is_asked_first_where_there_is_nothing()
    {
        var lacking = Review(Vault("own-words")).Lacking.Select(asked => asked.Question.Id).ToList();
        Assert.Equal(["Q11", "Q16"], lacking.Take(2));
        Assert.Contains("Q19", lacking);
        Assert.DoesNotContain("Q1", lacking);
    }

    [Fact]
    public void Every_link_of_the_page_leads_to_a_heading()
    {
        var root = Vault("own-words");
        var links = Regex.Matches(ReviewPage.Of(Review(root), DocumentUri.FromPath(root)), @"\]\(<([^>#]+)#L(\d+)>( ""[^""]*"")?\)");
        Assert.True(links.Count > 15);
        foreach (Match link in links)
            Assert.NotEmpty(File.ReadAllLines(Path.Combine(root, link.Groups[1].Value))[int.Parse(link.Groups[2].Value) - 1]);
    }

    [Fact]
    public void What_a_note_says_is_no_markup_on_the_page()
    {
        folder.With("a.md", "# Sessions <img src=x> [a](command:x)\n\nIn Flask the session is stored on the server, ![x](http://e.example/x.png) <script>.\n\nThe session object works like a dict.");
        var page = ReviewPage.Of(Review(folder.Path), DocumentUri.FromPath(folder.Path));
        Assert.DoesNotContain("<img", page);
        Assert.DoesNotContain("<script", page);
        Assert.DoesNotContain("](command:", page);
        Assert.DoesNotContain("![", page);
    }

    public void Dispose() => folder.Dispose();

    private static string Vault(string name) => Repository.PathOf(["tests", "Study", "vaults", .. name.Split('/')]);

    private static NotesReview Review(string path)
    {
        var snapshot = Snapshot(path);
        var (review, problems) = NotesReading.Review(snapshot, snapshot.Vaults[0], null, TestContext.Current.CancellationToken)!.Value;
        Assert.Empty(problems);
        return review;
    }

    private static Snapshot Snapshot(string path)
    {
        var (contents, problems) = FolderReader.Read(DocumentUri.FromPath(path), Settings.Default, SettingsLayer.Empty, default);
        Assert.Empty(problems);
        return FlaskPrep.Core.Index.Snapshot.Empty.WithFolders(World.BuiltIns, [contents], Settings.Default);
    }

    private static List<string> Ids(IEnumerable<QuestionReview> reviews) => [.. reviews.Select(review => review.Asked.Question.Id)];

    private static string Word(string statement, params string[] words) => words.First(word => statement.Contains(word, StringComparison.Ordinal));
}
