using FlaskPrep.Core.Grading;

namespace FlaskPrep.Tests.Core.Grading;

/// <summary>Where the bank is wrong: Q10 never held, Q8 and a part of Q15 held once.</summary>
public sealed class CorrectionTests
{
    [Theory]
    [InlineData("Using Flask's session object, which stores data on the server and sends a session ID cookie to the client.")]
    [InlineData("The session object stores its data on the server. A cookie with the session ID is sent to the client.")]
    public void Who_repeats_the_mistake_is_told_and_loses_that_point(string reply)
    {
        var grade = Replies.Grade("Q10", reply);
        Assert.Equal(PointVerdict.Contradicted, grade.Verdict("By default the session is kept in a cookie"));
        Assert.Equal(["stores data on the server and sends a session ID cookie to the client"], grade.Repeated.Select(erratum => erratum.Claim));
        Assert.NotEqual(PointVerdict.Contradicted, grade.Verdict("Use Flask's `session` object"));
    }

    [Theory]
    [InlineData("It does not store data on the server and send a session ID: everything is kept in a cookie on the client by default, signed with SECRET_KEY. The session object works like a dict.")]
    [InlineData("The session object works like a dict. By default it is kept in a cookie on the client. The cookie is signed with the secret key. With Flask-Session one stores data on the server and sends a session ID cookie to the client.")]
    [InlineData("The session object works like a dictionary. By default Flask stores its data in a cookie that it sends to the client, signed with the secret key.")]
    public void Who_knows_better_loses_nothing(string reply)
    {
        var grade = Replies.Grade("Q10", reply);
        Assert.Empty(grade.Repeated);
        Assert.Equal(5, grade.Score);
    }

    [Fact]
    public void An_outdated_way_is_told()
    {
        var grade = Replies.Grade("Q8", "export FLASK_ENV=development\nflask run");
        Assert.Equal(["export FLASK_ENV=development"], grade.Repeated.Select(erratum => erratum.Claim));
        Assert.Equal(0, grade.Score);
    }

    [Fact]
    public void What_is_done_before_another_thing_is_no_matter_of_the_past() =>
        Assert.Equal(["export FLASK_ENV=development"],
            Replies.Grade("Q8", "Set the environment variable FLASK_ENV to development before starting, then run flask as usual.").Repeated.Select(erratum => erratum.Claim));

    [Theory]
    [InlineData("FLASK_ENV=development was removed in Flask 2.3; use `flask run --debug` instead.")]
    [InlineData("Formerly export FLASK_ENV=development. Now it is `flask run --debug`.")]
    public void Who_knows_that_it_is_outdated_is_not_told(string reply)
    {
        var grade = Replies.Grade("Q8", reply);
        Assert.Empty(grade.Repeated);
        Assert.Equal(5, grade.Score);
    }

    [Fact]
    public void Half_of_a_mistake_that_is_right_is_not_the_mistake()
    {
        Assert.Empty(Replies.Grade("Q15", "Use Gunicorn as WSGI server.").Repeated);
        Assert.NotEmpty(Replies.Grade("Q15", "Use Gunicorn or uWSGI as WSGI server.").Repeated);
    }

    [Fact]
    public void What_a_stronger_answer_adds_is_no_mistake() => Assert.Empty(Replies.Grade("Q3", "pip install flask").Repeated);
}
