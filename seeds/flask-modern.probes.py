# Probes of the claims in flask-modern.claims.json: each is run in a process of its own, in the sandbox, on the person's Flask.
# A probe returns whether the claim holds, and what was seen; it raises ImportError where a package is missing, CannotRun where it cannot be tried here.
import contextlib
import os
import threading
import time
import warnings

import flask
from flask import views

warnings.simplefilter("ignore")


class CannotRun(Exception):
    pass


def app_with(view=lambda: "ok", rule="/", **options):
    app = flask.Flask("probe", root_path=os.getcwd())
    app.secret_key = "probe"
    app.add_url_rule(rule, "view", view, **options)
    return app


def needs(*numbers):
    """Ends the probe where Flask is older."""
    version = vars(flask).get("__version__")
    if version is None:
        from importlib import metadata
        version = metadata.version("flask")
    if tuple(int(part) for part in version.split(".")[:2]) < numbers:
        raise CannotRun("it came with Flask %s, and this is %s" % (".".join(map(str, numbers)), version))


def raised(act):
    """The exception that an act ends with, or None."""
    try:
        act()
    except Exception as e:
        return e
    return None


def fresh_apps():
    def create_app(settings=None):
        app = app_with(lambda: app.config["GREETING"])
        app.config.from_mapping(GREETING="Hello")
        app.config.from_mapping(settings or {})
        return app
    seen = create_app().test_client().get("/").text, create_app({"GREETING": "Hi"}).test_client().get("/").text
    return seen == ("Hello", "Hi"), "two apps of one factory answered %s and %s" % seen


def init_app():
    import flask_login
    manager = flask_login.LoginManager()
    one, two = app_with(), app_with()
    manager.init_app(one)
    manager.init_app(two)
    return one.login_manager is manager and two.login_manager is manager, "one LoginManager, made before any app, serves two apps"


def prefixed_env():
    app = app_with()
    app.config.from_mapping(PAGE_SIZE=20)
    os.environ["FLASK_PAGE_SIZE"] = "50"
    app.config.from_prefixed_env()
    return app.config["PAGE_SIZE"] == 50, "FLASK_PAGE_SIZE=50 made PAGE_SIZE %r of 20" % app.config["PAGE_SIZE"]


def capitals_only():
    class Settings:
        UPPER, lower = 1, 2
    app = app_with()
    app.config.from_object(Settings)
    return "UPPER" in app.config and "lower" not in app.config, "of UPPER and lower the config has %s" % ", ".join(name for name in ("UPPER", "lower") if name in app.config)


def command(arguments):
    import click
    app = app_with()

    @app.cli.command("greet")
    @click.argument("name", default="nobody")
    def greet(name):
        click.echo("%s, %s" % (flask.current_app.name, name))
    return app.test_cli_runner().invoke(args=["greet", *arguments]).output.strip()


def command_context():
    output = command([])
    return output == "probe, nobody", "in the command current_app is %s" % output.split(",")[0]


def command_argument():
    output = command(["Ada"])
    return output.endswith("Ada"), "flask greet Ada printed " + output


def converted(rule, path):
    response = app_with(lambda value: "%s %r" % (type(value).__name__, value), rule).test_client().get(path)
    return response.text if response.status_code == 200 else response.status_code


def int_converter():
    seen = converted("/user/<int:value>", "/user/7"), converted("/user/<int:value>", "/user/x")
    return seen == ("int 7", 404), "/user/7 passed %s, /user/x answered %s" % seen


def path_converter():
    seen = converted("/<path:value>", "/a/b/c"), converted("/<value>", "/a/b/c")
    return seen == ("str 'a/b/c'", 404), "<path:value> passed %s, a plain one answered %s" % seen


def unknown_arguments():
    app = app_with(rule="/user/<int:id>")
    with app.test_request_context():
        url = flask.url_for("view", id=7, tab="posts")
    return url == "/user/7?tab=posts", "url_for made " + url


def static_folder():
    os.mkdir("static")
    with open("static/style.css", "w") as out:
        out.write("a {}")
    response = app_with().test_client().get("/static/style.css")
    return response.status_code == 200, "static/style.css: %d, Cache-Control: %s" % (response.status_code, response.headers.get("Cache-Control"))


def send_from_directory():
    os.mkdir("files")
    for name in ("secret", "files/open"):
        with open(name, "w") as out:
            out.write(name)
    client = app_with(lambda name: flask.send_from_directory(os.path.abspath("files"), name), "/<path:name>").test_client()
    seen = client.get("/open").status_code, client.get("/%2e%2e/secret").status_code
    return seen == (200, 404), "open answered %d, ../secret %d" % seen


def flash_needs_key():
    app = app_with(lambda: flask.flash("Saved") or "ok")
    cookie = app.test_client().get("/").headers.get("Set-Cookie", "")
    app.secret_key = None
    with app.test_request_context():
        error = raised(lambda: flask.flash("Saved"))
    return cookie.startswith("session=") and isinstance(error, RuntimeError), "the message is in the cookie %s…; without a key: %s" % (cookie[:24], type(error).__name__)


def secure_name():
    from werkzeug.utils import secure_filename
    name = secure_filename("../../etc/passwd")
    return "/" not in name and not name.startswith("."), "../../etc/passwd became " + name


def too_large():
    app = app_with(lambda: flask.request.form["f"], methods=["POST"])
    app.config["MAX_CONTENT_LENGTH"] = 10
    seen = app.test_client().post("/", data={"f": "x" * 8}).status_code, app.test_client().post("/", data={"f": "x" * 9}).status_code
    return seen == (200, 413), "with a limit of 10 bytes, a form of 10 was answered with %d, one of 11 with %d" % seen


def form_limits():
    needs(3, 1)
    config = app_with().config
    return "MAX_FORM_MEMORY_SIZE" in config and "MAX_FORM_PARTS" in config, "MAX_FORM_MEMORY_SIZE is %s, MAX_FORM_PARTS %s" % (config.get("MAX_FORM_MEMORY_SIZE"), config.get("MAX_FORM_PARTS"))


def session_transaction():
    client = app_with(lambda: flask.session.get("user", "nobody")).test_client()
    with client.session_transaction() as session:
        session["user"] = "ada"
    text = client.get("/").text
    return text == "ada", "the view read %s from the session" % text


def failing():
    raise ZeroDivisionError("division by zero")


def testing_propagates():
    app = app_with(failing)
    app.logger.disabled = True
    status = app.test_client().get("/").status_code
    app.testing = True
    error = raised(lambda: app.test_client().get("/"))
    return status == 500 and isinstance(error, ZeroDivisionError), "without TESTING %d, with it %s" % (status, type(error).__name__)


def template_globals():
    names = ("request", "session", "g", "config", "url_for")
    app = app_with(lambda: flask.render_template_string("|".join("{{ %s is defined }}" % name for name in names)))
    seen = app.test_client().get("/").text.split("|")
    return seen == ["True"] * len(names), ", ".join("%s: %s" % pair for pair in zip(names, seen))


def outside_of_context():
    error = raised(lambda: flask.current_app.name)
    return isinstance(error, RuntimeError) and "outside of application context" in str(error), "%s: %s" % (type(error).__name__, str(error).strip().split("\n")[0])


def thread_has_no_request():
    seen = []

    def view():
        thread = threading.Thread(target=lambda: seen.append(flask.has_request_context()))
        thread.start()
        thread.join()
        seen.append(flask.has_request_context())
        return "ok"
    app_with(view).test_client().get("/")
    return seen == [False, True], "in the thread: %s, in the view: %s" % tuple(seen)


def g_is_empty():
    def view():
        before = "n" in flask.g
        flask.g.n = 1
        return str(before)
    client = app_with(view).test_client()
    seen = client.get("/").text, client.get("/").text
    return seen == ("False", "False"), "what the first request kept on g was there at the second: " + seen[1]


def local_proxy():
    from werkzeug.local import LocalProxy
    # The class of the object itself: a proxy says that it is of the class of what it stands for.
    seen = [type(one) is LocalProxy for one in (flask.request, flask.current_app, flask.g)]
    return all(seen) or all(issubclass(type(one), LocalProxy) for one in (flask.request, flask.current_app, flask.g)), "request, current_app and g are of the type %s" % type(flask.request).__name__


def contexts_apart():
    app, seen, both = app_with(), {}, threading.Barrier(2)

    def one(path):
        with app.test_request_context(path):
            both.wait(5)
            seen[path] = flask.request.path
            both.wait(5)
    threads = [threading.Thread(target=one, args=(path,)) for path in ("/a", "/b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return seen == {"/a": "/a", "/b": "/b"}, "two requests at once saw %s" % " and ".join(sorted(seen.values()))


def after_in_reverse():
    app, seen = app_with(), []
    app.after_request(lambda response: seen.append("first") or response)
    app.after_request(lambda response: seen.append("second") or response)
    app.test_client().get("/")
    return seen == ["second", "first"], "registered first and second, they ran: " + ", ".join(seen)


def teardown_always():
    app, seen = app_with(failing), []
    app.logger.disabled = True
    app.teardown_request(lambda error: seen.append(type(error).__name__))
    app.test_client().get("/")
    app.view_functions["view"] = lambda: "ok"
    app.test_client().get("/")
    return len(seen) == 2, "it ran after a failure (%s) and after a success (%s)" % tuple(seen)


def missing_method():
    class Items(views.MethodView):
        def get(self):
            return "got"
    client = app_with(Items.as_view("items")).test_client()
    seen = client.get("/").status_code, client.delete("/").status_code
    return seen == (200, 405), "GET answered %d, DELETE %d" % seen


def stream_context():
    def lines():
        yield flask.request.args["q"]
    text = app_with(lambda: flask.Response(flask.stream_with_context(lines()))).test_client().get("/?q=kept").text
    bare = raised(lambda: app_with(lambda: flask.Response(lines())).test_client().get("/?q=kept").data)
    return text == "kept", "with it the generator read %s, without it: %s" % (text, type(bare).__name__ if bare else "no error")


def signals_observe():
    app = app_with(lambda: "the view's")
    if not getattr(flask.signals, "signals_available", True):
        raise CannotRun("Blinker is not installed, so this Flask sends no signals")

    def answer(sender, **extra):
        return "the receiver's"
    with flask.request_started.connected_to(answer, app):
        text = app.test_client().get("/").text
    other = app_with(lambda: "the view's")
    other.before_request(lambda: "the hook's")
    hook = other.test_client().get("/").text
    return text == "the view's" and hook == "the hook's", "a receiver that returned a text: %s answer came; before_request: %s" % (text, hook)


def unhandled_as_http():
    from werkzeug.exceptions import HTTPException
    app = app_with(failing)
    app.logger.disabled = True
    app.register_error_handler(HTTPException, lambda error: ({"name": type(error).__name__}, error.code))
    response = app.test_client().get("/")
    return response.json == {"name": "InternalServerError"}, "a ZeroDivisionError arrived as %s, %d" % (response.json["name"], response.status_code)


def unknown_misses_blueprint():
    app, bp = app_with(), flask.Blueprint("shop", "probe", url_prefix="/shop")
    bp.add_url_rule("/own", "own", lambda: flask.abort(404))
    bp.register_error_handler(404, lambda error: ("the Blueprint's", 404))
    app.register_blueprint(bp)
    client = app.test_client()
    seen = client.get("/shop/own").text == "the Blueprint's", client.get("/shop/nowhere").text == "the Blueprint's"
    return seen == (True, False), "its handler answered its own abort(404): %s, an unknown URL below its prefix: %s" % seen


@contextlib.contextmanager
def database():
    import flask_sqlalchemy
    app = app_with()
    with contextlib.suppress(OSError):
        os.remove("probe.db")
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///" + os.path.abspath("probe.db")
    db = flask_sqlalchemy.SQLAlchemy(app)

    class Author(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        books = db.relationship("Book")

    class Book(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        author_id = db.Column(db.Integer, db.ForeignKey("author.id"))
    with app.app_context():
        db.create_all()
    yield app, db, Author, Book


def paginate():
    with database() as (app, db, Author, _), app.test_request_context("/?per_page=500"):
        db.session.add_all([Author() for _ in range(30)])
        page = db.paginate(db.select(Author).order_by(Author.id), max_per_page=10)
        return len(page.items) == 10, "?per_page=500 with max_per_page=10 gave %d of %d" % (len(page.items), page.total)


def rolled_back():
    with database() as (app, db, Author, _):
        with app.app_context():
            db.session.add(Author())
            db.session.flush()
        with app.app_context():
            rows = db.session.query(Author).count()
    return rows == 0, "a row that was flushed and not committed: %d found by the next context" % rows


def queries(options):
    """How many statements it takes to read the books of five authors, and the last of them."""
    import sqlalchemy as sa
    with database() as (app, db, Author, Book), app.app_context():
        db.session.add_all([Author(books=[Book(), Book()]) for _ in range(5)])
        db.session.commit()
        seen = []
        sa.event.listen(db.engine, "before_cursor_execute", lambda connection, cursor, statement, *rest: seen.append(statement))
        authors = db.session.execute(db.select(Author).options(*options(Author))).unique().scalars().all()
        assert sum(len(author.books) for author in authors) == 10
        return len(seen), seen[-1]


def n_plus_one():
    count, _ = queries(lambda Author: [])
    return count == 6, "the books of 5 authors took %d queries" % count


def eager_loading():
    from sqlalchemy import orm
    select, _ = queries(lambda Author: [orm.selectinload(Author.books)])
    joined, statement = queries(lambda Author: [orm.joinedload(Author.books)])
    return select == 2 and joined == 1 and "JOIN" in statement, "selectinload took %d queries, joinedload %d with a JOIN" % (select, joined)


def bad_json():
    client = app_with(lambda: flask.jsonify(flask.request.get_json()), methods=["POST"]).test_client()
    status = client.post("/", data="{", content_type="application/json").status_code
    return status == 400, "a body { answered %d" % status


def wrong_type():
    client = app_with(lambda: flask.jsonify(flask.request.get_json()), methods=["POST"]).test_client()
    status = client.post("/", data="{}", content_type="text/plain").status_code
    return status == 415, "text/plain answered %d" % status


def jwt_readable():
    import base64

    import jwt
    token = jwt.encode({"user": "ada"}, "a key that nobody else knows, long enough", algorithm="HS256")
    part = (token if isinstance(token, str) else token.decode()).split(".")[1]
    text = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode()
    return "ada" in text, "without the key its middle part reads " + text


def csrf_protect():
    import flask_wtf
    app = app_with(methods=["GET", "POST"])
    flask_wtf.CSRFProtect(app)
    client = app.test_client()
    seen = client.get("/").status_code, client.post("/").status_code
    return seen == (200, 400), "GET answered %d, a POST without a token %d" % seen


def session_cookie():
    def view():
        flask.session["user"] = "ada"
        return "ok"
    return app_with(view).test_client().get("/").headers["Set-Cookie"].split("; ", 1)[1]


def secure_off():
    cookie = session_cookie()
    return "Secure" not in cookie, "by default the cookie says " + cookie


def httponly_on():
    cookie = session_cookie()
    return "HttpOnly" in cookie, "by default the cookie says " + cookie


def lifetime():
    days = app_with().permanent_session_lifetime.days
    return days == 31, "permanent_session_lifetime is %d days" % days


def no_security_headers():
    headers = app_with().test_client().get("/").headers
    names = ("Strict-Transport-Security", "Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options")
    return not any(name in headers for name in names), "a response has " + ", ".join(headers.keys())


def async_holds_thread():
    import asyncio

    import asgiref.sync
    assert asgiref.sync
    waits = 0.2

    async def view():
        await asyncio.sleep(waits)
        return "ok"
    client, begin = app_with(view).test_client(), time.monotonic()
    client.get("/")
    client.get("/")
    took = time.monotonic() - begin
    return took >= 2 * waits, "two requests in one thread, each waiting %.1f s, took %.1f s" % (waits, took)


def gather_waits_once():
    import asyncio

    import asgiref.sync
    assert asgiref.sync

    async def view():
        begin = time.monotonic()
        await asyncio.gather(*(asyncio.sleep(0.3) for _ in range(5)))
        return "%.2f" % (time.monotonic() - begin)
    took = app_with(view).test_client().get("/").text
    return float(took) < 1.2, "five waits of 0.3 s took %s s inside one async view" % took


def gunicorn_setting(name):
    from gunicorn import config
    return config.Config().settings[name].get()


def gunicorn_default():
    worker, threads = gunicorn_setting("worker_class"), gunicorn_setting("threads")
    name = worker if isinstance(worker, str) else worker.__name__
    return "sync" in name.lower() and threads == 1, "by default worker_class is %s, threads %d" % (name, threads)


def gunicorn_timeout():
    seconds = gunicorn_setting("timeout")
    return seconds == 30, "timeout is %d s by default" % seconds


def gunicorn_grace():
    seconds = gunicorn_setting("graceful_timeout")
    return seconds == 30, "graceful_timeout is %d s by default" % seconds


def forged_address():
    from werkzeug.middleware.proxy_fix import ProxyFix
    app = app_with(lambda: flask.request.remote_addr)
    headers = {"X-Forwarded-For": "1.2.3.4"}
    plain = app.test_client().get("/", headers=headers).text
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1)
    fixed = app.test_client().get("/", headers=headers).text
    return (plain, fixed) == ("127.0.0.1", "1.2.3.4"), "a client that sent the header itself was %s, with ProxyFix and no proxy %s" % (plain, fixed)


def old_key_is_read():
    needs(3, 1)

    def view():
        before = flask.session.get("user", "nobody")
        flask.session["user"] = "ada"
        return before
    app = app_with(view)
    client = app.test_client()
    client.get("/")
    app.secret_key = "new"
    app.config["SECRET_KEY_FALLBACKS"] = ["probe"]
    text = client.get("/").text
    return text == "ada", "after the change of the key the session held " + text


def not_modified():
    def view():
        response = flask.jsonify(apple=3)
        response.add_etag()
        return response.make_conditional(flask.request)
    client = app_with(view).test_client()
    tag = client.get("/").headers["ETag"]
    response = client.get("/", headers={"If-None-Match": tag})
    return response.status_code == 304 and not response.data, "with the ETag sent back: %d, %d bytes" % (response.status_code, len(response.data))


def one_extension():
    class Greeter:
        def init_app(self, app):
            app.config.setdefault("GREETER_WORD", "Hello")
            app.extensions["greeter"] = self

        def greet(self):
            return flask.current_app.config["GREETER_WORD"]
    greeter, seen = Greeter(), []
    for word in ("Hello", "Hi"):
        app = app_with(greeter.greet)
        app.config["GREETER_WORD"] = word
        greeter.init_app(app)
        seen.append(app.test_client().get("/").text)
    return seen == ["Hello", "Hi"], "one object answered two apps: " + ", ".join(seen)
