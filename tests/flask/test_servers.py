"""Q15, Q16, Q19: Gunicorn and uWSGI behind Nginx, workers, threads and async views."""
import json
import signal
import tempfile
import threading
import time
import unittest

from support.requests import send, send_all
from support.server import HOST, free_port
from support.web import gunicorn, nginx, uwsgi


class BehindNginx(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def test_gunicorn_with_three_workers_that_share_no_memory(self):
        with gunicorn("--workers", "3") as server, nginx(self.folder, f"proxy_pass http://{HOST}:{server.port};") as proxy:
            self.assertEqual(send(proxy.port, "/").text, "Hello, World!")
            counts = [json.loads(answer.text) for _ in range(3) for answer in send_all(proxy.port, "/count", 10)]
        highest = {one["pid"]: max(other["count"] for other in counts if other["pid"] == one["pid"]) for one in counts}
        self.assertGreater(len(highest), 1, "more than one process answers")
        self.assertEqual(sum(highest.values()), 30, "each counts for itself")

    def test_uwsgi_speaks_its_own_protocol_with_nginx(self):
        with uwsgi(2) as server, nginx(self.folder, f"include /etc/nginx/uwsgi_params; uwsgi_pass {HOST}:{server.port};") as proxy:
            self.assertEqual(send(proxy.port, "/").text, "Hello, World!")
            pids = {json.loads(answer.text)["pid"] for answer in send_all(proxy.port, "/count", 10)}
        self.assertLessEqual(len(pids), 2)

    def test_uwsgi_serves_http_by_itself(self):
        with uwsgi(1, "http-socket") as server:
            self.assertEqual(send(server.port, "/").text, "Hello, World!")

    def test_without_a_server_behind_it_nginx_says_502(self):
        with nginx(self.folder, f"proxy_pass http://{HOST}:{free_port()};") as proxy:
            self.assertEqual(send(proxy.port, "/").status, 502)

    def address(self, **env):
        with gunicorn(**env) as server, nginx(self.folder, f"proxy_pass http://{HOST}:{server.port};") as proxy:
            return json.loads(send(proxy.port, "/address", source="127.0.0.2", headers={"Host": "shop.example"}).text)

    def test_the_clients_address_scheme_and_host_need_ProxyFix(self):
        plain = self.address()
        self.assertEqual((plain["address"], plain["scheme"]), ("127.0.0.1", "http"))
        self.assertNotIn("shop.example", plain["url"])
        self.assertEqual(
            self.address(BEHIND_PROXY="1"), {"address": "127.0.0.2", "scheme": "https", "url": "https://shop.example/address"})

    def test_without_a_proxy_in_front_a_client_chooses_its_address(self):
        with gunicorn(BEHIND_PROXY="1") as server:
            self.assertEqual(json.loads(send(server.port, "/address", headers={"X-Forwarded-For": "6.6.6.6"}).text)["address"], "6.6.6.6")


class Waiting(unittest.TestCase):
    """Eight requests at once, each of which waits for 0.2 s (an async one for five such waits at once)."""

    def seconds(self, path, *options):
        with gunicorn(*options) as server:
            send(server.port, "/")
            start = time.monotonic()
            self.assertEqual({answer.status for answer in send_all(server.port, path, 8)}, {200})
            return time.monotonic() - start

    def test_a_sync_worker_serves_one_after_the_other_and_async_def_changes_nothing(self):
        self.assertGreater(self.seconds("/wait"), 1.5)
        self.assertGreater(self.seconds("/async"), 1.5)

    def test_threads_wait_side_by_side(self):
        self.assertLess(self.seconds("/wait", "--threads", "8"), 1.2)

    def test_an_async_view_waits_for_several_things_at_once(self):
        with gunicorn() as server:
            send(server.port, "/")
            start = time.monotonic()
            send(server.port, "/async")
            self.assertLess(time.monotonic() - start, 0.8)


class Stopping(unittest.TestCase):
    def test_a_running_request_is_finished_after_SIGTERM(self):
        with gunicorn() as server:
            # A worker that is still starting would miss the signal.
            send(server.port, "/")
            answers = []
            client = threading.Thread(target=lambda: answers.append(send(server.port, "/wait?seconds=1.2")))
            client.start()
            time.sleep(0.6)
            server.process.send_signal(signal.SIGTERM)
            client.join(20)
            self.assertEqual([answer.status for answer in answers], [200])
            self.assertEqual(server.process.wait(10), 0)
