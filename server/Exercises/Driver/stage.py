# The stage: loads the candidate's code and does what the witness orders. It runs in a process of its own, so whatever the code does to it - replaces
# modules, reads frames, forks, dies - happens here; the witness keeps the nonce and the way out. What is needed after the code has run is taken before.
import ast, gc, io, json, os, sys, types

# Nothing of what is imported is ever garbage, and looking for some takes a tenth of the start; the code has it back.
gc.disable()

# Our own builtins: functions defined below do not see what the code puts in the place of len or print.
__builtins__ = dict(__builtins__.__dict__)

MOST_BODY = 65536
MOST_TEXT = 500


class Served(BaseException):
    """Ends the loading: the code began to serve, and from here on python3 would not come back."""


def stage(job, tree, fragment, makes_app, orders, answers):
    limit(job["limits"])
    import flask, flask.cli, werkzeug.serving, wsgiref.simple_server, socketserver
    read, write, leave, getpid, loads, BytesIO = os.read, os.write, os._exit, os.getpid, json.loads, io.BytesIO
    me = getpid()
    path = os.path.join(os.getcwd(), "candidate.py")
    find_best_app, NoApp = flask.cli.find_best_app, flask.cli.NoAppException
    sys.stdout = sys.__stdout__ = io.TextIOWrapper(io.FileIO(1, "w", closefd=False), "utf-8", "backslashreplace", write_through=True)
    sys.stderr = sys.__stderr__ = io.TextIOWrapper(io.FileIO(2, "w", closefd=False), "utf-8", "backslashreplace", write_through=True)

    def answer(**members):
        """Netstrings of names and values: nothing that the code could have replaced takes part in writing them."""
        if getpid() != me:
            # The code forked, and this is the copy.
            leave(0)
        parts = []
        for name, value in members.items():
            for one in value if type(value) is list else [value]:
                raw = one if type(one) is bytes else str(one).encode("utf-8", "replace")
                for text in (name.encode(), raw):
                    parts.append(b"%d:%b," % (len(text), text))
        whole = b"".join(parts)
        whole = b"%d:%b," % (len(whole), whole)
        while whole:
            whole = whole[write(answers, whole):]

    def failure(e):
        """What happened, and in which line of the code."""
        line, frame = 0, e.__traceback__
        while frame is not None:
            if frame.tb_frame.f_code.co_filename == path:
                line = frame.tb_lineno
            frame = frame.tb_next
        if isinstance(e, SyntaxError) and e.filename == path:
            line = e.lineno or 0
        try:
            said = str(e)[:MOST_TEXT]
        except BaseException:
            said = ""
        # A module that is missing is named, whatever the message says.
        return {"error": type(e).__name__, "said": said, "line": line, "missing": str(getattr(e, "name", "") or "") if isinstance(e, ImportError) else ""}

    served = []

    def serve(application):
        served.append(application)
        raise Served()

    def serve_forever(self, *rest, **named):
        application = getattr(self, "app", None) or getattr(self, "application", None)
        serve(application) if callable(application) else real_serve_forever(self, *rest, **named)

    real_serve_forever = socketserver.BaseServer.serve_forever
    flask.Flask.run = lambda self, *rest, **named: serve(self)
    werkzeug.serving.run_simple = lambda hostname, port, application, *rest, **named: serve(application)
    werkzeug.serving.BaseWSGIServer.serve_forever = serve_forever
    socketserver.BaseServer.serve_forever = serve_forever

    module = types.ModuleType("__main__")
    module.__file__ = path
    sys.modules["__main__"], sys.argv, sys.path[:0] = module, [path], [os.getcwd()]
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(job["code"])
    if fragment:
        # A bank's snippets use an app that they do not make.
        module.app = flask.Flask("__main__")
    gc.enable()
    try:
        exec(compile(tree, path, "exec"), module.__dict__)
    except BaseException as e:
        # What comes when it serves already would come when the server is stopped.
        if not served:
            answer(**({"load": "exit", "said": repr(e.code)[:MOST_TEXT]} if isinstance(e, SystemExit) else {"load": "error", **failure(e)}))
            leave(0)

    adopted, app, wsgi = False, None, None
    if served:
        wsgi = served[0]
    try:
        app = wsgi if isinstance(wsgi, flask.Flask) else find_best_app(module)
    except NoApp as e:
        blueprints = {id(value): value for value in module.__dict__.values() if isinstance(value, flask.Blueprint)}
        if blueprints and not makes_app and job["adopt"]:
            app, adopted = flask.Flask("__main__"), True
            for blueprint in blueprints.values():
                app.register_blueprint(blueprint)
        elif wsgi is None:
            apps = len({id(value) for value in module.__dict__.values() if isinstance(value, flask.Flask)})
            answer(load="noapp", said=str(e)[:MOST_TEXT], apps=apps)
            leave(0)
    except BaseException as e:
        answer(load="error", **failure(e))
        leave(0)
    wsgi = app if wsgi is None else wsgi

    def probe(rule, does, prints):
        def view():
            if does == "abort404":
                flask.abort(404)
            write(1, b"\n%b\n" % prints.encode())
            return "probe-ok"
        app.add_url_rule(rule, "probe" + "".join(c if c.isalnum() else "_" for c in rule), view)

    try:
        if app is not None and job["probes"]:
            # A view may be added only before the first request, and the code may have made one.
            started = getattr(app, "_got_first_request", False)
            app._got_first_request = False
            for one in job["probes"]:
                probe(one["path"], one["does"], one["prints"])
            app._got_first_request = started
        settings = app.config if app is not None else {}
        rules = [(rule.rule, rule.endpoint) for rule in app.url_map.iter_rules()][:100] if app is not None else []
        answer(load="ok", adopted=int(adopted), served=int(bool(served)), rule=["%s %s" % rule for rule in rules],
               host=settings.get("SERVER_NAME") or "localhost", root=settings.get("APPLICATION_ROOT") or "/", scheme=settings.get("PREFERRED_URL_SCHEME") or "http")
    except BaseException as e:
        answer(load="error", **failure(e))
        leave(0)

    def request(order):
        environ, head, body = dict(order["environ"]), [], b""
        environ.update({
            "wsgi.version": (1, 0), "wsgi.input": BytesIO(order["body"].encode("latin-1")), "wsgi.errors": sys.stderr,
            "wsgi.multithread": False, "wsgi.multiprocess": False, "wsgi.run_once": False})

        def start_response(status, headers, exc_info=None):
            head[:] = [status, list(headers)]
            return chunks.append

        chunks = []
        chunked = wsgi(environ, start_response)
        try:
            for chunk in chunked:
                chunks.append(chunk)
                if len(body) < MOST_BODY:
                    body += b"".join(chunks)
                chunks.clear()
            body += b"".join(chunks)
        finally:
            if hasattr(chunked, "close"):
                chunked.close()
        status, headers = head
        answer(status=status, header=["%s: %s" % pair for pair in headers[:40]], body=body[:MOST_BODY])

    def rule(order):
        """The path of a rule that a Blueprint made; its prefix is the candidate's choice."""
        hits = [one for one in app.url_map.iter_rules()
                if one.endpoint.rpartition(".")[0] in app.blueprints and one.rule.rstrip("/").endswith(order["suffix"])]
        hits.sort(key=lambda one: "<" in one.rule)
        answer(path=hits[0].rule if hits else "", rule=["%s %s" % (one.rule, one.endpoint) for one in app.url_map.iter_rules()][:100])

    def database(order):
        from sqlalchemy import inspect, text
        extension = app.extensions.get("sqlalchemy")
        db = getattr(extension, "db", extension)
        if db is None:
            answer(database="none")
            return
        with app.app_context():
            scalar = db.session.execute(text("select %d + %d" % tuple(order["add"]))).scalar()
            models = sorted(db.metadata.tables)
            db.create_all()
            tables = inspect(db.engine).get_table_names()
            answer(database="ok", scalar=scalar, dialect=db.engine.dialect.name, lacks=[name for name in models if name not in tables])

    acts = {"request": request, "rule": rule, "database": database}
    pending = b""
    while True:
        while b"\n" not in pending:
            more = read(orders, 65536)
            if not more:
                leave(0)
            pending += more
        line, _, pending = pending.partition(b"\n")
        order = loads(line)
        try:
            acts[order["do"]](order)
        except BaseException as e:
            answer(exception=1, **failure(e))


def limit(limits):
    """Set here and not around the whole: processes are counted in the sandbox's own user namespace, and the witness needs none of these limits."""
    import resource
    for name, value in limits.items():
        kind = getattr(resource, "RLIMIT_" + name.upper(), None)
        if kind is None:
            continue
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):
            # macOS refuses some of them; those that hold are held.
            pass
