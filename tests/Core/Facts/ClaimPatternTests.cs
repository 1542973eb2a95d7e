using FlaskPrep.Core.Facts;
using FlaskPrep.Core.Text;

namespace FlaskPrep.Tests.Core.Facts;

public sealed class ClaimPatternTests
{
    [Theory]
    [InlineData("FLASK_ENV", "Set FLASK_ENV first", "FLASK_ENV")]
    [InlineData("FLASK_ENV", "Set `FLASK_ENV` first", "FLASK_ENV")]
    [InlineData("FLASK_ENV", "MY_FLASK_ENV is other", null)]
    [InlineData("app.env", "Read app.env here", "app.env")]
    [InlineData("app.env", "Read app.environment here", null)]
    [InlineData("app.env", "Read my-app.env here", null)]
    [InlineData("app.env", "The app env is small", null)]
    [InlineData("FLASK_ENV|app.env", "Read app.env here", "app.env")]
    [InlineData("app.config[\"ENV\"]", "Read app.config['ENV'] here", "app.config['ENV']")]
    [InlineData("flask.ext.*", "import flask.ext.login now", "flask.ext.login")]
    [InlineData("*.query.get", "u = User.query.get(1)", "User.query.get")]
    [InlineData("*.query.get", "u = User.query.get_or_404(1)", null)]
    [InlineData("*.query.get", "query.get is a method", null)]
    [InlineData("*.query.get", "models.User.query.get(1)", null)]
    [InlineData("session ... server", "The session, as ever, lives on the server", "session, as ever, lives on the server")]
    [InlineData("session ... server", "The db.session lives on the server", null)]
    [InlineData("session|sessions ... [ stor* ... server ]", "The **session** data is stored safely on the server.", "stored safely on the server")]
    [InlineData("session|sessions ... [ stor* ... server ]", "The session ends. Logs are stored on the server.", null)]
    [InlineData("session ... server", "session a b c d e f server", "session a b c d e f server")]
    [InlineData("session ... server", "session a b c d e f g server", null)]
    [InlineData("async ... faster", "Async views make it faster!", "Async views make it faster")]
    public void A_pattern_marks_what_it_says(string pattern, string text, string? marked)
    {
        var found = Match(pattern, text);
        Assert.Equal(marked, found.Count == 0 ? null : found[0].Span.Of(text));
    }

    [Theory]
    [InlineData("The session isn't stored on the server.")]
    [InlineData("The session is not stored on the server.")]
    [InlineData("The session was once stored on the server.")]
    [InlineData("A common myth: the session is stored on the server.")]
    public void Who_denies_a_claim_does_not_make_it(string text) => Assert.Empty(Match("session ... stored ... server", text));

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("a ...")]
    [InlineData("... a")]
    [InlineData("a [ b")]
    [InlineData("[ ] a")]
    public void A_pattern_that_is_none_is_refused(string pattern) => Assert.Throws<FormatException>(() => ClaimPattern.Parse(pattern));

    [Fact]
    public void Code_in_a_fence_is_looked_at_only_where_the_fact_says_so()
    {
        const string Fence = "```python\napp.env\n```\n";
        Assert.Empty(Index("app.env", inCode: false).Match(MarkdownScanner.Scan(Fence)));
        Assert.Single(Index("app.env", inCode: true).Match(MarkdownScanner.Scan(Fence)));
    }

    private static IReadOnlyList<FactMatch> Match(string pattern, string text) => Index(pattern, inCode: false).Match(MarkdownScanner.Scan(text));

    private static FactIndex Index(string pattern, bool inCode) =>
        new([new Fact("x", FactKind.Wrong, null, ClaimPattern.Parse(pattern), [], inCode, null, "", "", "", null)]);
}
