

# The witness: starts the stage, orders one step after the other, and tells what it saw as JSON lines with the job's nonce. It never decides whether
# that is right, and it never runs a line of the candidate's code: only reads it.
import select, signal, socket, time
from importlib import util

MOST_PRINTED = 16384
MOST_ANSWER = 1 << 20


class Gone(Exception):
    """The stage ended, hung, or speaks no more sense."""

    def __init__(self, how, **members):
        super().__init__(how)
        self.members = dict(gone=how, **members)


class Raised(Exception):
    """An exception left the application."""


def witness():
    out = os.fdopen(os.dup(1), "w", encoding="utf-8", errors="backslashreplace")
    job_in = os.fdopen(os.dup(0), "rb")
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, 0)
    os.dup2(null, 1)

    def emit(**members):
        out.write(json.dumps(members) + "\n")
        out.flush()

    emit(event="ready", **about())
    raw = job_in.readline()
    while raw.startswith(b"?"):
        # Asked before the code comes: what is not there, and what is may as well be imported now.
        modules = raw[1:].decode().split()
        emit(event="lacks", lacks=[name for name in modules if util.find_spec(name) is None])
        take_in(modules)
        raw = job_in.readline()
    raw += job_in.read()
    if not raw:
        return
    job = json.loads(raw)
    tell = lambda **members: emit(nonce=job["nonce"], **members)
    try:
        tree = ast.parse(job["code"], "candidate.py")
    except (SyntaxError, ValueError, RecursionError, MemoryError) as e:
        tell(event="load", load="syntax", said=str(getattr(e, "msg", e))[:500], line=getattr(e, "lineno", None) or 0, column=getattr(e, "offset", None) or 0, error=type(e).__name__)
        tell(event="done")
        return
    read = reading(tree)
    actors = Actors(job, tree, read)
    try:
        load = actors.load()
        tell(event="load", printed=actors.printed(), **read, **load)
        if load["load"] == "ok":
            play(job, actors, load, tell)
    except Gone as e:
        tell(event="load", load="gone", printed=actors.printed(), **read, **e.members)
    actors.end()
    tell(event="done")


def about():
    """Who we are and what is around us: by this the judge knows whether the sandbox is one, before it hands over any code."""
    try:
        import flask, flask.cli, werkzeug.serving, werkzeug.test, wsgiref.simple_server
        version = vars(flask).get("__version__")
        if version is None:
            from importlib import metadata
            version = metadata.version("flask")
    except Exception as e:
        version = None if isinstance(e, ImportError) else "broken"
    return {
        "python": sys.version.split()[0], "flask": version, "forks": hasattr(os, "fork"),
        "uid": os.getuid() if hasattr(os, "getuid") else -1, "pid": os.getpid(), "root": sorted(os.listdir("/")), "writable": [path for path in ("/", "/usr", "/dev") if os.access(path, os.W_OK)],
        "net": [name for _, name in socket.if_nameindex()] if hasattr(socket, "if_nameindex") else None}


def take_in(modules):
    """The code finds them imported; one that breaks does so again where the code imports it, and is told then."""
    for name in modules:
        try:
            __import__(name)
        except Exception:
            pass


def reading(tree):
    """What the code says, read and not run: the names that it uses, whether it makes an app, and where it serves."""
    bound, used, aliases, makes_app = set(), set(), {}, False
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (bound if isinstance(node.ctx, ast.Store) else used).add(node.id)
        elif isinstance(node, ast.Attribute):
            used.add(node.attr)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            for alias in node.names:
                name = (alias.asname or alias.name).split(".")[0]
                bound.add(name)
                aliases[name] = alias.name
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            bound.add(node.name)
            used.add("def " + node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, ast.Call) and getattr(node.func, "id", getattr(node.func, "attr", "")) == "Flask":
            makes_app = True
    # What is only imported is not used, and what is used counts by the name that it has where it comes from.
    used.update(aliases[name] for name in used & aliases.keys())
    named = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    return {"names": sorted(used)[:500], "fragment": "app" in named and "app" not in bound and not makes_app, "makes_app": makes_app, **style(tree)}


def style(tree):
    """Where the code serves, in which line, and whether it stands under a guard; routes that come too late; debug mode switched on."""
    runs, late, debug, bare = [], [], [], []
    for node in tree.body:
        guarded = isinstance(node, ast.If)
        decorators = getattr(node, "decorator_list", [])
        if runs and any(isinstance(one, ast.Call) and getattr(one.func, "attr", "") in ("route", "get", "post", "put", "delete", "patch") for one in decorators):
            late.append(node.lineno)
        for inner in ast.walk(node) if isinstance(node, (ast.If, ast.Expr)) else ():
            if isinstance(inner, ast.Call) and getattr(inner.func, "attr", "") == "run" and not guarded:
                runs.append(inner.lineno)
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "debug" and getattr(node.value, "value", None) is True:
            debug.append(node.value.lineno)
        elif isinstance(node, ast.ExceptHandler) and node.type is None:
            bare.append(node.lineno)
    return {"runs": runs[:5], "late": late[:20], "debug": debug[:5], "bare": bare[:5]}


class Actors:
    """The stage's process, seen from outside."""

    def __init__(self, job, tree, read):
        self.seconds, self.over, self.seen = job["seconds"], time.monotonic() + job["seconds"]["all"], 0
        self.log = os.open("output", os.O_RDWR | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o600)
        os.unlink("output")
        orders, self.orders = os.pipe()
        self.answers, answers = os.pipe()
        # Else the first look for garbage after the fork would touch, and so copy, all that Flask has imported.
        gc.freeze()
        keep_out()
        self.pending, self.status, self.pid = b"", None, os.fork()
        if self.pid == 0:
            try:
                os.setpgid(0, 0)
                os.dup2(self.log, 1)
                os.dup2(self.log, 2)
                for fd in range(3, 64):
                    if fd not in (orders, answers):
                        try:
                            os.close(fd)
                        except OSError:
                            pass
                stage(job, tree, read["fragment"], read["makes_app"], orders, answers)
            finally:
                os._exit(70)
        os.close(orders)
        os.close(answers)
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        self.watched = os.pidfd_open(self.pid) if hasattr(os, "pidfd_open") else None

    def load(self):
        load = self.receive(self.seconds["load"])
        if "load" not in load:
            self.nonsense()
        return {name: lines(values) if name == "rule" else text(values) for name, values in load.items()}

    def order(self, seconds, **members):
        try:
            os.write(self.orders, json.dumps(members).encode() + b"\n")
        except OSError:
            raise Gone(self.ending())
        return self.receive(seconds)

    def receive(self, seconds):
        """One answer; it is a netstring of netstrings, name and value in turn."""
        until = min(time.monotonic() + seconds, self.over)
        while True:
            whole, rest = netstring(self.pending)
            if whole is not None:
                self.pending = rest
                members, name = {}, None
                while whole:
                    part, whole = netstring(whole)
                    if part is None:
                        self.nonsense()
                    if name is None:
                        name = part.decode("utf-8", "replace")
                    else:
                        members.setdefault(name, []).append(part)
                        name = None
                return members
            if rest is None or len(self.pending) > MOST_ANSWER:
                self.nonsense()
            left = until - time.monotonic()
            if left <= 0:
                raise Gone("late", seconds=seconds)
            watched = [self.answers] if self.watched is None else [self.answers, self.watched]
            ready = select.select(watched, [], [], left if self.watched is not None else min(left, 0.02))[0]
            ended = not self.alive()
            if self.answers in ready or (ended and select.select([self.answers], [], [], 0)[0]):
                more = os.read(self.answers, 65536)
                self.pending += more
                if more:
                    continue
                # The pipe is closed; a moment later the process has ended, unless it only will not answer any more.
                ended = True
            if ended:
                raise Gone(self.ending())

    def alive(self):
        if self.status is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            self.status = status if pid else None
        return self.status is None

    def ending(self):
        until = time.monotonic() + 0.5
        while self.alive() and time.monotonic() < until:
            time.sleep(0.005)
        if self.status is None:
            return "closed"
        return "signal %d" % os.WTERMSIG(self.status) if os.WIFSIGNALED(self.status) else "exit %d" % os.WEXITSTATUS(self.status)

    def end(self):
        """Ends the stage and what it began; in the sandbox all else ends with us."""
        try:
            os.killpg(self.pid, signal.SIGKILL)
        except OSError:
            pass

    def nonsense(self):
        raise Gone("nonsense")

    def printed(self):
        """What was printed since the last time."""
        size = os.fstat(self.log).st_size
        data = os.pread(self.log, min(max(size - self.seen, 0), MOST_PRINTED), self.seen)
        self.seen = size
        return data.decode("utf-8", "replace")


def text(values):
    raw = values[-1].decode("utf-8", "replace")
    return int(raw) if raw.isdigit() and len(raw) < 10 else raw


def lines(values):
    return [one.decode("utf-8", "replace") for one in values]


def netstring(data):
    """The first of them and what follows; (None, data) where more has to come, (None, None) where it is none."""
    digits, colon, rest = data[:12].partition(b":")
    if not colon:
        return (None, data) if len(data) < 12 and (digits.isdigit() or not digits) else (None, None)
    if not digits.isdigit():
        return None, None
    begin = len(digits) + 1
    end = begin + int(digits)
    if len(data) <= end:
        return None, data
    return (data[begin:end], data[end + 1:]) if data[end:end + 1] == b"," else (None, None)


def keep_out():
    """No process of the same user may look into this one or into what it leaves behind: the nonce stays ours."""
    if sys.platform == "linux":
        import ctypes
        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def play(job, actors, load, tell):
    import werkzeug.test

    def remote(environ, start_response):
        body = environ["wsgi.input"].read()
        strings = {name: value for name, value in environ.items() if isinstance(value, str) and not name.startswith("werkzeug.")}
        members = actors.order(job["seconds"]["request"], do="request", environ=strings, body=body.decode("latin-1"))
        if "exception" in members:
            raise Raised(members)
        if "status" not in members:
            actors.nonsense()
        headers = [tuple(one.split(": ", 1)) for one in lines(members.get("header", []))]
        start_response(lines(members["status"])[-1], [pair for pair in headers if len(pair) == 2])
        return [members["body"][-1]]

    clients = {}
    base = "%s://%s/%s" % (load["scheme"], load["host"], str(load["root"]).lstrip("/"))
    for number, step in enumerate(job["steps"]):
        seen = {"path": step.get("path", "")}
        try:
            if step["do"] == "database":
                members = actors.order(job["seconds"]["request"], do="database", add=step["add"])
                if "exception" in members:
                    raise Raised(members)
                seen.update({name: lines(values) if name == "lacks" else text(values) for name, values in members.items()})
            else:
                if step["do"] == "rule":
                    found = actors.order(job["seconds"]["request"], do="rule", suffix=step["path"])
                    if "exception" in found:
                        raise Raised(found)
                    seen.update(path=text(found["path"]), rules=lines(found.get("rule", [])))
                if seen["path"]:
                    client = clients.setdefault(step.get("client", ""), werkzeug.test.Client(remote))
                    extra = {name: step[name] for name in ("json", "data", "headers") if name in step}
                    response = client.open(seen["path"], base_url=base, method=step.get("method", "GET"), follow_redirects=step.get("follow", False), **extra)
                    seen.update(status=response.status_code, mimetype=response.mimetype, body=response.get_data().decode("utf-8", "replace"),
                                headers=[[name, value] for name, value in response.headers.items()])
        except Raised as e:
            seen.update(exception=text(e.args[0]["error"]), said=text(e.args[0]["said"]), line=text(e.args[0]["line"]))
        except Gone as e:
            seen.update(e.members)
        except Exception as e:
            # What the application answered is no answer of HTTP.
            seen.update(exception=type(e).__name__, said=str(e)[:500], line=0)
        tell(event="step", step=number, printed=actors.printed(), **seen)
        if "gone" in seen:
            return
