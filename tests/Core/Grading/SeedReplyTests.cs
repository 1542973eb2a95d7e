using FlaskPrep.Core.Banks;
using FlaskPrep.Core.Grading;
using FlaskPrep.Tests.Support;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>Replies as people give them, and the band that a person would put each in.</summary>
public sealed class SeedReplyTests
{
    [Theory]
    [InlineData("Q1", "Flask is a small Python web framework for building websites and APIs. It is called a micro framework because the core stays lightweight. Everything else, such as database access, comes from extensions.")]
    [InlineData("Q2", "It ships a development server with a debugger, uses Jinja2 templates, follows WSGI and can be extended by extensions.")]
    [InlineData("Q3", "I create a virtual environment and then run `pip install flask` in it.")]
    [InlineData("Q5", "Django is a full-stack framework: ORM, admin and many other features are built in. Flask is a lightweight and flexible micro-framework where I pick the extensions.")]
    [InlineData("Q6", "You decorate a function with `@app.route(\"/about\")`, which maps that URL to the view function. The function handles the request and its return value becomes the response.")]
    [InlineData("Q7", "I call jsonify and return it from the view, and since Flask 1.1 one can return a dict directly.")]
    [InlineData("Q8", "Run `flask run --debug`, or call app.run(debug=True) on your machine.")]
    [InlineData("Q9", "Jinja2 is the template engine of Flask. It renders HTML pages dynamically from data; `{{ }}` prints variables and `{% %}` is for logic like loops.")]
    [InlineData("Q13", "Blueprints group related routes, templates and handlers. They split a big application into modular components. You create one with Blueprint('user', __name__), decorate views with its route and register it with app.register_blueprint.")]
    [InlineData("Q15", "I serve the app with Gunicorn as the WSGI server, put Nginx as a reverse proxy in front, keep debug mode off, and set up logging in a virtual environment.")]
    [InlineData("Q17", "```python\n@app.before_request\ndef before():\n    print('before')\n\n@app.after_request\ndef after(response):\n    return response\n```")]
    [InlineData("Q17", "A function with before_request runs before every request, one with after_request runs after each request; the latter gets the response and must return it.")]
    [InlineData("Q20", "I have used Flask-SQLAlchemy, Flask-Migrate and Flask-Login.")]
    public void A_good_reply_gets_four_or_more(string question, string reply)
    {
        var grade = Replies.Grade(question, reply);
        Assert.InRange(grade.Score, 4, 5);
        Assert.Empty(grade.Flags);
        Assert.Empty(grade.Repeated);
    }

    [Theory]
    [InlineData("Q1", "Flask is a Python framework for web applications.")]
    [InlineData("Q5", "Flask is a lightweight micro-framework, that is all I know.")]
    [InlineData("Q6", "```python\n@app.route('/users')\ndef users():\n    return 'hi'\n```")]
    [InlineData("Q13", "A blueprint splits a large app into modular components.")]
    [InlineData("Q15", "Serve it with Gunicorn as WSGI server and put nginx in front as a reverse proxy.")]
    public void Half_a_reply_gets_about_half(string question, string reply) => Assert.InRange(Replies.Grade(question, reply).Score, 1.5, 3.5);

    [Theory]
    [InlineData("Q1", "Flask is not a Python web framework. It is not lightweight and it has no extensions.")]
    [InlineData("Q3", "You download the installer from the website and double click on it.")]
    [InlineData("Q9", "Jinja2 isn't a template engine. It never renders HTML from data.")]
    [InlineData("Q10", "You can't use the session object as a dict. The session is not kept in a cookie on the client. The cookie isn't signed with a secret key.")]
    [InlineData("Q13", "Blueprints do not group routes or templates. They don't split a large application into modular components.")]
    [InlineData("Q15", "You don't need a WSGI server such as Gunicorn. Never put a reverse proxy such as Nginx in front. Turn debug mode on.")]
    [InlineData("Q20", "I have used requests, numpy and pandas.")]
    [InlineData("Q20", "I have used Flask-React for the frontend, Flask-Kernel for the scheduling and Flask-Java to call Java code.")]
    [InlineData("Q8", "Debug mode is turned on with pdb.set_trace() at the top of the file. Flask detects that and opens a second terminal with the debugger.")]
    [InlineData("Q12", "The request object is what the server sends to the browser, and the response object contains the form data and headers that the browser sends back.")]
    [InlineData("Q16", "FastAPI is the older of the two and synchronous, it was replaced by Flask, which is asynchronous, generates Swagger docs automatically and is therefore much faster.")]
    [InlineData("Q11", "Flask-SQLAlchemy can't be used with SQL databases, and PyMongo isn't for MongoDB.")]
    [InlineData("Q14", "Flask-Login is for tokens in mobile apps, and Flask-JWT-Extended for classic sessions with cookies on the server.")]
    public void A_wrong_or_denying_reply_gets_little(string question, string reply) => Assert.InRange(Replies.Grade(question, reply).Score, 0, 1.5);

    [Fact]
    public void One_word_of_the_answer_in_a_text_about_something_else_is_chance()
    {
        var grade = Replies.Grade("Q7", "My favorite is merge sort, because it is stable and quick even in the worst case. You split the list in halves, sort both and merge them again.");
        Assert.Equal(0, grade.Score);
        Assert.Equal([ReplyFlag.OffTopic], grade.Flags);
    }

    [Fact]
    public void A_name_is_not_lent_by_what_was_said_before_it() =>
        Assert.Equal(PointVerdict.Covered, Replies.Grade("Q20", "Password reset messages went out as emails through Flask-Mail.").Verdict("Flask-Mail"));

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("...")]
    public void An_empty_reply_gets_nothing(string reply)
    {
        var grade = Replies.Grade("Q1", reply);
        Assert.Equal(0, grade.Score);
        Assert.Equal([ReplyFlag.Empty], grade.Flags);
    }

    [Fact]
    public void The_question_itself_gets_nothing_for_any_question()
    {
        foreach (var question in World.SeedBank.Questions)
            foreach (var echo in new[] { question.Title, $"{question.Title} {question.Title}", question.Title.TrimEnd('?', '.').ToUpperInvariant() })
            {
                var grade = Replies.Grade(question.Id, echo);
                Assert.Equal(0, grade.Score);
                Assert.Contains(ReplyFlag.Echo, grade.Flags);
            }
    }

    [Fact]
    public void What_is_off_topic_gets_next_to_nothing_for_any_question()
    {
        const string Reply = "On Sundays I cook pasta with tomatoes and basil, because my family enjoys it. Afterwards we walk along the river.";
        foreach (var question in World.SeedBank.Questions)
        {
            var grade = Replies.Grade(question.Id, Reply);
            Assert.Equal(0, grade.Score);
            Assert.Equal([ReplyFlag.OffTopic], grade.Flags);
        }
    }

    [Fact]
    public void A_row_of_keywords_gets_half()
    {
        const string Keywords = "lightweight simple wsgi compliant jinja2 templates debugger development server extensions routes http methods python sessions";
        var grade = Replies.Grade("Q2", Keywords);
        Assert.InRange(grade.Score, 0.5, 2.5);
        Assert.Equal([ReplyFlag.KeywordList], grade.Flags);
        Assert.DoesNotContain(grade.Points, point => point.Verdict == PointVerdict.Covered);
    }

    [Fact]
    public void A_pasted_answer_is_flagged_and_graded_like_any_other()
    {
        var grade = Replies.Grade("Q1", World.SeedBank.Find("Q1")!.Answer);
        Assert.Equal([ReplyFlag.Pasted], grade.Flags);
        Assert.Equal(PointVerdict.Covered, grade.Verdict("Flask is a Python web framework"));
        Assert.DoesNotContain(ReplyFlag.Pasted, Replies.Grade("Q3", "pip install flask").Flags);
    }

    [Fact]
    public void Evidence_is_the_reply_word_for_word()
    {
        const string Reply = "Well, *Flask* is a lightweight\n`micro-framework`; Django is full-stack, with many features built in.";
        var grade = Replies.Grade("Q5", Reply);
        Assert.All(grade.Points.Where(point => point.Verdict == PointVerdict.Covered), point => Assert.NotEmpty(point.Evidence));
        Assert.All(grade.Points.SelectMany(point => point.Evidence), evidence => Assert.Contains(evidence, Reply, StringComparison.Ordinal));
        Assert.Equal(["Flask* is a lightweight\n`micro-framework"],
            grade.Points.Single(point => point.Point.Text.StartsWith("Flask is a lightweight", StringComparison.Ordinal)).Evidence);
    }

    [Fact]
    public void The_points_of_every_question_said_in_their_own_words_get_everything()
    {
        foreach (var question in World.SeedBank.Questions)
        {
            var reply = string.Join("\n\n", question.KeyPoints.Where(point => point.Kind != KeyPointKind.Bonus).Select(point => $"{point.Text}."));
            Assert.Equal((question.Id, 5), (question.Id, Replies.Grade(question.Id, reply).Score));
        }
    }
}
