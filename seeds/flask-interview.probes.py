# Probes of the claims in flask-interview.claims.json: each is run in a process of its own, in the sandbox, on the person's Flask.
# A probe returns whether the claim holds, and what was seen; it raises ImportError where a package is missing, CannotRun where it cannot be tried here.
import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request

import flask


class CannotRun(Exception):
    pass


def app_with(view=lambda: "ok", rule="/", **options):
    app = flask.Flask("probe")
    app.secret_key = "probe"
    app.add_url_rule(rule, "view", view, **options)
    return app


def file(name, text):
    with open(name, "w", encoding="utf-8") as out:
        out.write(text)


def get(url, seconds=6):
    """Asks a server that is only just starting."""
    until = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(url, timeout=2) as response:
                return response.status, response.headers, response.read().decode()
        except urllib.error.HTTPError as e:
            return e.code, e.headers, e.read().decode()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)


def served(command, url, environment=()):
    """Runs a server, asks it once, and returns the answer and what it printed."""
    with open("server.log", "w+", encoding="utf-8") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env={**os.environ, **dict(environment)})
        try:
            answer = get(url)
        except OSError:
            log.seek(0)
            raise CannotRun("the server did not answer: " + " ".join(log.read().split())[-200:])
        finally:
            process.kill()
            process.wait()
        log.seek(0)
        return answer, log.read()


HELLO = """from flask import Flask
app = Flask(__name__)

@app.route("/")
def hello():
    return "Hello, World!"

if __name__ == "__main__":
    app.run(debug=True, use_reloader=False, port=5001)
"""


def no_libraries():
    code = "import sys; before = set(sys.modules); import flask; print(*sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    names = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True).stdout.split()
    others = [name for name in names if name in ("blinker", "click", "itsdangerous", "jinja2", "markupsafe", "werkzeug")]
    return not others, "import flask imports " + ", ".join(others)


def development_server():
    file("app.py", HELLO)
    (status, headers, body), _ = served([sys.executable, "app.py"], "http://127.0.0.1:5001/")
    return status == 200, "GET / answered %d by %s" % (status, headers["Server"])


def dispatch_by_method():
    app = app_with(lambda: "got", methods=["GET"])
    app.add_url_rule("/", "post", lambda: "posted", methods=["POST"])
    client = app.test_client()
    seen = client.get("/").text, client.post("/").text, client.put("/").status_code
    return seen == ("got", "posted", 405), "GET / answered %r, POST / %r, PUT / %d" % seen


def jinja():
    import jinja2
    app = app_with()
    return isinstance(app.jinja_env, jinja2.Environment), "app.jinja_env is a jinja2.Environment"


def wsgi():
    from wsgiref.util import setup_testing_defaults
    from wsgiref.validate import validator
    environ = {}
    setup_testing_defaults(environ)
    status = []
    result = validator(app_with().wsgi_app)(environ, lambda line, headers, exc_info=None: status.append(line) or (lambda data: None))
    body = b"".join(result)
    result.close()
    return status == ["200 OK"] and body == b"ok", "wsgiref's validator had nothing to say; status %s" % status[0]


def extensible():
    import flask_login
    app = app_with()
    flask_login.LoginManager(app)
    return hasattr(app, "login_manager"), "Flask-Login set itself up on an app"


def run_debug():
    file("app.py", HELLO)
    _, log = served([sys.executable, "app.py"], "http://127.0.0.1:5001/")
    on = "Debug mode: on" in log
    return on, "python3 app.py printed Debug mode: %s" % ("on" if on else "off")


def flask_env():
    file("app.py", HELLO)
    _, log = served([sys.executable, "-m", "flask", "run", "--port", "5002", "--no-reload"], "http://127.0.0.1:5002/", {"FLASK_ENV": "development"})
    on = "Debug mode: on" in log
    said = "'FLASK_ENV' is deprecated" in log
    return on, "Debug mode: %s, %s" % ("on" if on else "off", "with a warning that FLASK_ENV is deprecated" if said else "without any warning")


def flask_run():
    file("app.py", HELLO)
    (status, _, body), _ = served([sys.executable, "-m", "flask", "run", "--port", "5003"], "http://127.0.0.1:5003/")
    return status == 200, "flask run found app.py; GET / answered %d" % status


def routes():
    app = app_with(lambda: "About Page", "/about")
    client = app.test_client()
    seen = client.get("/about").status_code, client.post("/about").status_code, client.get("/about/").status_code
    return seen[0] == 200, "GET /about answered %d, POST %d, GET /about/ %d" % seen


def json_response():
    app, other = app_with(lambda: flask.jsonify({"message": "success"})), app_with(lambda: {"message": "success"})
    response, dict_too = app.test_client().get("/"), other.test_client().get("/")
    return response.mimetype == "application/json" and response.json == {"message": "success"}, \
        "%s %s; a returned dict gives %s" % (response.mimetype, response.text.strip(), "the same bytes" if dict_too.data == response.data else "something else")


def template_syntax():
    with app_with().app_context():
        text = flask.render_template_string("{% for n in names %}<b>{{ n }}</b>{% endfor %}", names=["A", "<i>"])
    return text == "<b>A</b><b>&lt;i&gt;</b>", "rendered " + text


def session_cookie():
    from itsdangerous import base64_decode

    def view():
        flask.session["user"] = "ada"
        return "ok"
    header = app_with(view).test_client().get("/").headers["Set-Cookie"]
    value = header.split(";")[0].partition("=")[2]
    return json.loads(base64_decode(value.split(".")[0])), header


def session_on_server():
    data, header = session_cookie()
    return "user" not in data, "the cookie itself holds the data: without the key, %s… decodes to %s" % (header[:30], json.dumps(data))


def sqlalchemy():
    import flask_sqlalchemy
    import sqlalchemy as sa
    app = app_with()
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///test.db"
    db = flask_sqlalchemy.SQLAlchemy(app)
    with app.app_context():
        answer = db.session.execute(sa.text("select 20 + 22")).scalar()
        name = os.path.relpath(db.engine.url.database)
    return answer == 42, "a query was answered by the file %s" % name


def pymongo():
    import pymongo
    raise CannotRun("PyMongo %s is there, and no MongoDB server to ask" % pymongo.version)


def request_object():
    def view():
        request = flask.request
        return {"args": request.args.get("a"), "json": request.get_json(silent=True), "form": request.form.get("f"), "header": request.headers.get("X-A")}
    client = app_with(view, methods=["POST"]).test_client()
    one = client.post("/?a=1", json={"j": 2}, headers={"X-A": "3"}).json
    two = client.post("/", data={"f": "4"}).json
    seen = one["args"], one["json"], one["header"], two["form"]
    return seen == ("1", {"j": 2}, "3", "4"), "read back: query, JSON, header, form"


def response_object():
    made = {}

    def view():
        return "text", 201
    app = app_with(view)

    @app.after_request
    def look(response):
        made["type"] = type(response).__name__
        return response
    status = app.test_client().get("/").status_code
    return made["type"] == "Response" and status == 201, "a view that returned a tuple of text and 201 made a %s of status %d" % (made["type"], status)


def blueprints():
    bp = flask.Blueprint("user", "probe")
    bp.add_url_rule("/profile", "profile", lambda: "User Profile")
    app = app_with()
    before = app.test_client().get("/profile").status_code
    app = app_with()
    app.register_blueprint(bp, url_prefix="/user")
    after = app.test_client().get("/user/profile").status_code
    return (before, after) == (404, 200), "not registered: %d; registered with a prefix: %d" % (before, after)


def login():
    import flask_login
    app = app_with()
    manager = flask_login.LoginManager(app)

    class User(flask_login.UserMixin):
        id = "ada"
    manager.user_loader(lambda user: User() if user == "ada" else None)
    app.add_url_rule("/login", "login", lambda: str(flask_login.login_user(User())))
    app.add_url_rule("/me", "me", flask_login.login_required(lambda: flask_login.current_user.id))
    client = app.test_client()
    first = client.get("/me").status_code
    client.get("/login")
    with client.session_transaction() as session:
        keys = sorted(session)
    second = client.get("/me")
    return first == 401 and second.text == "ada" and "_user_id" in keys, "/me answered %d, after login_user %d; the session holds %s" % (first, second.status_code, ", ".join(keys))


def jwt_extended():
    import flask_jwt_extended as jwt
    app = app_with()
    app.config["JWT_SECRET_KEY"] = "probe"
    jwt.JWTManager(app)
    app.add_url_rule("/me", "me", jwt.jwt_required()(lambda: jwt.get_jwt_identity()))
    client = app.test_client()
    with app.app_context():
        token = jwt.create_access_token(identity="ada")
    seen = client.get("/me").status_code, client.get("/me", headers={"Authorization": "Bearer " + token}).status_code
    return seen == (401, 200), "without a token %d, with one %d" % seen


def gunicorn_of(*options):
    import gunicorn
    file("wsgi.py", "import os\nfrom flask import Flask\napp = Flask(__name__)\n\n@app.route('/')\ndef pid():\n    return str(os.getpid())\n")
    return [sys.executable, "-m", "gunicorn", "--bind", "127.0.0.1:5004", "--worker-tmp-dir", ".", *options, "wsgi:app"], gunicorn.__version__


def gunicorn():
    command, version = gunicorn_of()
    (status, headers, _), _ = served(command, "http://127.0.0.1:5004/")
    return status == 200, "GET / answered %d by %s %s" % (status, headers["Server"], version)


def debug_off():
    app = app_with()
    return app.debug is False, "app.debug is %s where nobody sets it" % app.debug


def workers():
    command, _ = gunicorn_of("--workers", "3")
    with open("server.log", "w") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            pids = {get("http://127.0.0.1:5004/")[2] for _ in range(60)}
        finally:
            process.terminate()
            process.wait()
    return len(pids) > 1, "60 requests were answered by %d processes" % len(pids)


def synchronous():
    import threading
    names = []
    app_with(lambda: names.append(threading.get_ident()) or "ok").test_client().get("/")
    return names == [threading.get_ident()], "the view ran in the thread of its request, which waited for it"


def fastapi_docs():
    import fastapi
    app = fastapi.FastAPI()
    app.add_api_route("/x", lambda: 1)
    paths = sorted(route.path for route in app.routes)
    return "/x" in app.openapi()["paths"] and "/docs" in paths, "FastAPI %s describes /x by itself; its routes are %s" % (fastapi.__version__, ", ".join(paths))


def performance():
    raise CannotRun("it depends on what a view does and waits for; a probe would prove nothing")


def hooks():
    seen = []
    app = app_with(lambda: seen.append("view") or "ok")
    app.before_request(lambda: seen.append("before"))
    app.after_request(lambda response: seen.append("after") or response)
    app.test_client().get("/")
    return seen == ["before", "view", "after"], "order seen: " + ", ".join(seen)


def error_handler():
    app = app_with()
    app.register_error_handler(404, lambda e: ("Page Not Found", 404))
    response = app.test_client().get("/nowhere")
    return (response.status_code, response.text) == (404, "Page Not Found"), "an unknown URL answered %d %s" % (response.status_code, response.text)


def caching():
    import flask_caching
    calls = []
    app = app_with()
    cache = flask_caching.Cache(app, config={"CACHE_TYPE": "SimpleCache"})
    app.add_url_rule("/slow", "slow", cache.cached(timeout=60)(lambda: calls.append(1) or "ok"))
    client = app.test_client()
    for _ in range(5):
        client.get("/slow")
    return len(calls) == 1, "5 requests, the view ran %d time(s) (Flask-Caching, SimpleCache)" % len(calls)


def pooling():
    import sqlalchemy as sa
    try:
        engine = sa.create_engine("postgresql://localhost/probe")
    except ImportError:
        engine = sa.create_engine("sqlite://", poolclass=sa.pool.QueuePool)
    return isinstance(engine.pool, sa.pool.QueuePool), "SQLAlchemy %s pools by itself: %s" % (sa.__version__, engine.pool.status())


def installs():
    from importlib import metadata
    raise CannotRun("it would install from the network; Flask %s is installed" % metadata.version("flask"))


def virtual_environment():
    import venv
    venv.EnvBuilder(with_pip=False, symlinks=True).create("env")
    seen = subprocess.run(["env/bin/python", "-c", "import sys; print(sys.prefix != sys.base_prefix)"], capture_output=True, text=True).stdout.strip()
    return seen == "True", "python -m venv made an environment of its own"


def docker():
    raise CannotRun("there is no Docker and no Kubernetes in a sandbox")


def nginx():
    raise CannotRun("no nginx is started in a sandbox")


def migrate():
    import flask_migrate
    import flask_sqlalchemy
    app = app_with()
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///test.db"
    flask_migrate.Migrate(app, flask_sqlalchemy.SQLAlchemy(app))
    app.cli.add_command(flask_migrate.cli.db, "db")
    output = app.test_cli_runner().invoke(args=["db", "--help"]).output
    return "upgrade" in output and "migrate" in output, "flask db knows migrate and upgrade"


def forms():
    import flask_wtf
    import wtforms
    app = app_with()

    class Form(flask_wtf.FlaskForm):
        name = wtforms.StringField(validators=[wtforms.validators.DataRequired()])
    app.add_url_rule("/form", "form", lambda: str(Form().validate_on_submit()), methods=["POST"])
    client = app.test_client()
    without = client.post("/form", data={"name": "ada"}).text
    app.config["WTF_CSRF_ENABLED"] = False
    seen = without, client.post("/form", data={"name": "ada"}).text, client.post("/form").text
    return seen == ("False", "True", "False"), "without a CSRF token %s; then with a name %s, without %s" % seen


def mail():
    import flask_mail
    app = app_with()
    app.testing = True
    sender = flask_mail.Mail(app)
    with app.app_context(), sender.record_messages() as outbox:
        sender.send(flask_mail.Message("Hi", sender="a@example.org", recipients=["b@example.org"], body="x"))
    return len(outbox) == 1, "one message was made and recorded; none is sent while testing"
