"""What is served by Gunicorn, uWSGI and the development server."""
import os
import threading
import time

from flask import Flask, request
from flask_caching import Cache
from werkzeug.middleware.proxy_fix import ProxyFix

application = app = Flask(__name__)
app.config["CACHE_TYPE"] = os.environ.get("CACHE_TYPE", "SimpleCache")
app.config["CACHE_REDIS_URL"] = os.environ.get("CACHE_REDIS_URL")
app.config["CACHE_MEMCACHED_SERVERS"] = [os.environ["CACHE_MEMCACHED"]] if "CACHE_MEMCACHED" in os.environ else None
cache = Cache(app)
counter = 0
lock = threading.Lock()


@app.get("/")
def index():
    return "Hello, World!"


@app.get("/count")
def count():
    global counter
    with lock:
        counter += 1
        time.sleep(0.02)
        return {"pid": os.getpid(), "count": counter}


@app.get("/address")
def address():
    return {"address": request.remote_addr, "scheme": request.scheme, "url": request.url}


@app.get("/slow")
@cache.cached(timeout=60)
def slow():
    time.sleep(0.2)
    return str(os.getpid())


@app.get("/wait")
def wait():
    time.sleep(float(request.args.get("seconds", 0.2)))
    return "x"


@app.get("/async")
async def wait_async():
    import asyncio
    await asyncio.gather(*(asyncio.sleep(0.2) for _ in range(5)))
    return "x"


if os.environ.get("BEHIND_PROXY"):
    app.wsgi_app = ProxyFix(app.wsgi_app, x_for=1, x_proto=1, x_host=1)
