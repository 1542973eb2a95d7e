using FlaskPrep.Exercises;
using FlaskPrep.Exercises.Judging;

namespace FlaskPrep.Tests.Exercises;

/// <summary>What a person reads of their code, and what code cannot do.</summary>
public sealed class ExerciseRunnerTests
{
    private const string App = "from flask import Flask\napp = Flask(__name__)\n";

    private const string Hello = "@app.route('/')\ndef hello():\n    return 'Hello, World!'\n";

    [Theory]
    [InlineData("def f(:\n    pass\n", 1, "invalid syntax")]
    [InlineData("a = 1\nb = “x”\n", 2, "typographic")]
    [InlineData("if True:\n\ta = 1\n        b = 2\n", 3, "tabs and spaces")]
    [InlineData("import nowhere\n", 1, "nowhere is not installed for /")]
    [InlineData("x = 1\nname = input('?')\n", 2, "input() waits")]
    [InlineData("a = 1\nreturn a\n", 2, "'return' outside function")]
    [InlineData("a = b\n", 1, "NameError")]
    [InlineData("from flask import Flask\na = Flask('a')\nb = Flask('b')\n", 0, "there are 2 Flask apps")]
    [InlineData("a = 1\n", 0, "there is no Flask app")]
    [InlineData("from flask import Flask\na = b = Flask('a')\n", 0, "the app has two names")]
    [InlineData("import sys\nsys.exit(1)\n", 0, "sys.exit")]
    [InlineData("import os\nos._exit(1)\n", 0, "ended the whole process")]
    [InlineData("x = 'a' * 10**9\n", 1, "768 MB")]
    [InlineData("def create_app(name):\n    pass\n", 0, "create_app")]
    public async Task What_happened_while_it_was_loaded_is_said_with_its_line(string code, int line, string said)
    {
        var run = await RealFlask.RunAsync("Q4", code);
        var check = run.Checks[0];
        Assert.False(check.Pass);
        Assert.Contains(said, check.Detail);
        Assert.Equal(line, check.Line);
        Assert.All(run.Checks, later => Assert.False(later.Pass));
    }

    [Fact]
    public async Task A_mistake_in_a_view_is_named_with_its_line()
    {
        var check = (await RealFlask.RunAsync("Q4", App + "@app.route('/')\ndef hello():\n    return wrld\n")).Checks[1];
        Assert.Equal(5, check.Line);
        Assert.Contains("expected status 200, got 500", check.Detail);
        Assert.Contains("line 5: NameError", check.Detail);
    }

    [Fact]
    public async Task A_path_without_a_route_names_those_that_there_are()
    {
        var check = (await RealFlask.RunAsync("Q6", App + "@app.route('/abuot')\ndef about():\n    return 'About Page'\n")).Checks[1];
        Assert.Contains("GET /about: expected status 200, got 404", check.Detail);
        Assert.EndsWith("there are /abuot", check.Detail);
    }

    [Fact]
    public async Task Style_is_remarked_and_decides_nothing()
    {
        var run = await RealFlask.RunAsync("Q4", App + Hello + "app.run(debug=True)\n");
        Assert.True(run.IsPassed);
        Assert.Equal([6, 6], run.Remarks.Select(remark => remark.Line));
        Assert.Contains(run.Remarks, remark => remark.Message.Contains("__main__"));
        Assert.Contains(run.Remarks, remark => remark.Message.Contains("Debug mode"));
    }

    [Fact]
    public async Task A_route_below_the_run_is_remarked()
    {
        var run = await RealFlask.RunAsync("Q4", App + "app.run()\n" + Hello);
        Assert.False(run.IsPassed);
        Assert.Contains(run.Remarks, remark => remark.Message.StartsWith("This route comes below app.run()"));
    }

    [Fact]
    public async Task What_is_printed_is_shown() =>
        Assert.Equal("up\nasked", (await RealFlask.RunAsync("Q4", App + "print('up')\n@app.route('/')\ndef hello():\n    print('asked')\n    return 'Hello, World!'\n")).Printed);

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\r\n")]
    [InlineData("```python\n")]
    public async Task Marks_line_ends_and_fences_of_editors_do_not_matter(string before) =>
        Assert.True((await RealFlask.RunAsync("Q4", before + (App + Hello).ReplaceLineEndings("\r\n") + (before.StartsWith('`') ? "```\n" : ""))).IsPassed);

    [Fact]
    public async Task The_code_sees_nothing_of_this_machine()
    {
        using var folder = new FlaskPrep.Tests.Support.TestFolder();
        folder.With("secret.txt", "secret");
        var run = await RealFlask.RunAsync("Q4", $"""
            import os, socket
            def may(act):
                try:
                    act()
                    return True
                except OSError:
                    return False
            print(sorted(os.listdir("/")), os.getuid(), os.listdir("."), [name for _, name in socket.if_nameindex()], may(lambda: open("{folder.PathOf("secret.txt")}")),
                may(lambda: open("/usr/x", "w")), may(lambda: open("/dev/shm/x", "w")), may(lambda: socket.create_connection(("1.1.1.1", 53), 1)), may(lambda: os.kill(1, 9) or os.kill(1, 0)) and "pid", sorted(os.environ))
            """);
        Assert.DoesNotContain("home", run.Printed);
        Assert.Contains("65534 ['candidate.py'] ['lo'] False False False False", run.Printed);
        Assert.EndsWith("['HOME', 'LANG', 'MALLOC_ARENA_MAX', 'PATH', 'PWD', 'PYTHONDONTWRITEBYTECODE', 'TMPDIR']", run.Printed);
    }

    [Fact]
    public async Task Where_there_is_no_python_it_is_said_and_nothing_runs()
    {
        var run = await ExerciseRunner.RunAsync(RealFlask.Exercise("Q4"), App, new("/nowhere/python3", null, null, null, null), withoutFence: false, TestContext.Current.CancellationToken);
        Assert.False(run.IsPassed);
        Assert.Empty(run.Checks);
        Assert.NotNull(run.Refusal);
    }

    [Fact]
    public void Without_a_python_the_code_is_read_all_the_same()
    {
        var remarks = StaticRemarks.Of("app.run()\n@app.route('about')\ndef a():\n    return “x”\n \tb = 1\nos.environ['FLASK_ENV'] = 'development'\n").ToList();
        Assert.Equal([2, 2, 4, 5, 6], remarks.Select(remark => remark.Line));
    }

    [Fact]
    public async Task Own_code_can_run_without_a_sandbox_when_the_person_agreed()
    {
        var run = await ExerciseRunner.RunAsync(RealFlask.Exercise("Q4"), App + Hello, RealFlask.Wishes, withoutFence: true, TestContext.Current.CancellationToken);
        Assert.SkipWhen(run.Refusal is not null, $"no code can be run here: {run.Refusal}");
        Assert.All(run.Checks, check => Assert.True(check.Pass, check.Detail));
        Assert.DoesNotContain(Directory.EnumerateDirectories(Path.GetTempPath(), "flaskprep-*"), folder => File.Exists(Path.Combine(folder, "candidate.py")));
    }

    [Fact]
    public void Numbers_and_words_are_found_in_pages()
    {
        Assert.Equal([1, 3, -2], PlainText.Numbers("<h1>1 of 3</h1>: -2"));
        Assert.True(PlainText.Has("<b>Hello</b>, <i>World</i>!", "hello world"));
        Assert.True(PlainText.Has("H<b>ell</b>o,&nbsp;World", "hello world"));
        Assert.False(PlainText.Has("Hello, Worlds", "hello world"));
    }
}
