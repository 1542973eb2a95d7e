using System.Runtime.InteropServices;
using FlaskPrep.Core.Grading;

namespace FlaskPrep.Tests.Core.Grading;

public sealed class WordTests
{
    [Theory]
    [InlineData("routes", "routing")]
    [InlineData("authenticate", "authentication")]
    [InlineData("kept", "keeps")]
    [InlineData("template", "templating")]
    [InlineData("creates", "creation")]
    [InlineData("running", "run")]
    [InlineData("dependencies", "dependency")]
    [InlineData("automatically", "automatic")]
    [InlineData("jinja2", "jinja")]
    [InlineData("apps", "application")]
    [InlineData("implement", "implementation")]
    [InlineData("document", "documentation")]
    [InlineData("statements", "statement")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Assert.Equal(Stems.Of(one), Stems.Of(other));

    [Theory]
    [InlineData("import", "important")]
    [InlineData("string", "str")]
    [InlineData("status", "state")]
    [InlineData("server", "serve")]
    [InlineData("header", "head")]
    [InlineData("format", "form")]
    [InlineData("statement", "state")]
    [InlineData("statement", "station")]
    [InlineData("station", "state")]
    [InlineData("authority", "author")]
    public void Other_words_have_other_stems(string one, string other) => Assert.NotEqual(Stems.Of(one), Stems.Of(other));

    [Theory]
    [InlineData("It takes O(n²) steps", "o(n^2)")]
    [InlineData("It takes O( n log n ) steps", "o(nlogn)")]
    [InlineData("It takes O(log(n)) steps", "o(logn)")]
    [InlineData("Or (not) so", "")]
    [InlineData("O(n", "")]
    public void An_order_is_one_word_with_its_signs(string text, string order) =>
        Assert.Equal(order, string.Join(' ', TokenScanner.Scan(text).Select(token => token.Word).Where(word => word.StartsWith("o(", StringComparison.Ordinal))));

    [Theory]
    [InlineData("return \"About Page\"", "return")]
    [InlineData("@app.route(\"/about\", methods=[\"POST\"])", "applic rout methods post")]
    [InlineData("return render_template('about.html')", "return render templ about html")]
    public void What_code_only_gives_as_a_sample_is_no_word_of_a_derived_point(string code, string words) =>
        Assert.Equal(words, string.Join(' ', PointWords.Of(code, new HashSet<string>(), isDerived: true).Words.Select(word => word.Whole is null ? word.Written : word.Stem)));

    [Theory]
    [InlineData("before_request", "befor request")]
    [InlineData("Flask-SQLAlchemy", "flask sql alchemy")]
    [InlineData("renderTemplate", "render templ")]
    [InlineData("app.run", "applic run")]
    [InlineData("APIs", "")]
    [InlineData("uWSGI", "")]
    [InlineData("2.3", "")]
    [InlineData("doesn't", "")]
    public void Names_are_split_into_the_stems_of_their_parts(string name, string parts) =>
        Assert.Equal(parts, string.Join(' ', Assert.Single(TokenScanner.Scan(name)).Parts));

    [Theory]
    [InlineData("It is signed, not encrypted", "not encrypted")]
    [InlineData("It is signed and not encrypted", "and not encrypted")]
    [InlineData("Flask does not include an ORM but can be extended", "Flask does not include an ORM")]
    [InlineData("Flask is a framework that doesn't need a database", "that doesn't need a database")]
    [InlineData("It runs without a server", "without a server")]
    [InlineData("No it does not", "No it does not")]
    [InlineData("Keep debug mode off", "Keep debug mode off")]
    [InlineData("It is not only small", "")]
    [InlineData("Never forget to return it", "")]
    [InlineData("app.run(debug=True) does not turn it on", "app.run debug True does not turn it on")]
    [InlineData("It has nothing to do with Jinja or WSGI and it runs", "It has nothing to do with Jinja or WSGI")]
    [InlineData("Use this instead", "")]
    [InlineData("If you don't return it", "")]
    public void A_clause_denies_by_the_parity_of_its_words_for_not(string sentence, string denied)
    {
        var words = TokenScanner.Scan(sentence);
        var marks = new Clause[words.Count];
        Denial.Mark(CollectionsMarshal.AsSpan(words), marks);
        var found = words.Where((_, index) => marks[index].Polarity == Polarity.Denied).Select(word => sentence[word.Start..word.End]);
        Assert.Equal(denied, string.Join(' ', found));
    }

    [Theory]
    [InlineData("The sesion object works like a dictionary, its data is in a signed cookie", "sesion object works like a dictionary")]
    [InlineData("The session objcet works like a dict", "session objcet works like a dict")]
    public void One_wrong_letter_in_a_long_word_is_forgiven(string reply, string evidence) =>
        Assert.Contains(evidence, Replies.Grade("Q10", reply).Points[0].Evidence);

    [Fact]
    public void Asynchronous_is_no_typo_of_synchronous() =>
        Assert.NotEqual(PointVerdict.Covered, Replies.Grade("Q16", "Flask is asynchronous by default").Verdict("Flask is synchronous"));
}
