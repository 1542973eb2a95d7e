"""HTTP as a browser speaks it: status, headers and body, whatever the status is."""
import http.client
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from support.server import HOST


class Answer(NamedTuple):
    status: int
    headers: dict
    text: str


def send(port, path, method="GET", body=None, headers=None, source=None, timeout=20.0):
    """Sends one request to loopback, from another address of it where `source` names one."""
    connection = http.client.HTTPConnection(HOST, port, timeout=timeout, source_address=(source, 0) if source else None)
    try:
        connection.request(method, path, body, headers or {})
        response = connection.getresponse()
        return Answer(response.status, dict(response.headers), response.read().decode("utf-8", "replace"))
    finally:
        connection.close()


def send_all(port, path, count):
    """Sends so many requests at once."""
    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(lambda _: send(port, path), range(count)))
