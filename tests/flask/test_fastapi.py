"""Q16: FastAPI's documentation page, its checks by type, and waiting side by side."""
import json
import sys
import time
import unittest

from support.requests import send, send_all
from support.server import HOST, Server, free_port
from support.web import APPS


class FastApi(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.port = free_port()
        server = Server([sys.executable, "-m", "uvicorn", "--host", HOST, "--port", cls.port, "asgi:app"], cls.port, cwd=APPS)
        server.__enter__()
        cls.addClassCleanup(server.stop)

    def test_the_page_is_there_and_takes_its_script_from_elsewhere(self):
        page = send(self.port, "/docs")
        self.assertEqual(page.status, 200)
        self.assertIn("SwaggerUIBundle", page.text)
        self.assertRegex(page.text, r'<script src="https://[^"]*swagger-ui')

    def test_the_description_names_the_routes(self):
        description = json.loads(send(self.port, "/openapi.json").text)
        self.assertEqual(description["info"]["title"], "Shop")
        self.assertIn("/items/{number}", description["paths"])

    def test_types_are_checked(self):
        self.assertEqual(json.loads(send(self.port, "/items/7").text), {"number": 7})
        self.assertEqual(send(self.port, "/items/x").status, 422)

    def test_one_process_waits_for_many(self):
        start = time.monotonic()
        send_all(self.port, "/wait", 8)
        self.assertLess(time.monotonic() - start, 1.2)
